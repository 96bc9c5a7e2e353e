package ai.xentree.stats.folding;

import ai.xentree.english.ModuleProgressEvent.TaskScored;
import ai.xentree.stats.model.PersonXpi;
import ai.xentree.stats.model.Skills;
import ai.xentree.stats.model.StatsPages;
import ai.xentree.stats.model.XpiPages;
import ai.xentree.stats.pages.PageBatch;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** Keeps what people can do with every score that is recorded, and shows it to the organizations they are members of. */
final class ScoreFolding {

    private final PageBatch pages;
    private final Standing standing;
    private final XpiFolding xpi;

    ScoreFolding(PageBatch pages, Standing standing, XpiFolding xpi) {
        this.pages = pages;
        this.standing = standing;
        this.xpi = xpi;
    }

    void fold(TaskScored event) {
        var at = event.scoredAt().toEpochMilli();
        record(event.userId(), at, skills -> skills.after(event.taskKind(), event.level(), event.score()));
        for (var membership : standing.ever(event.userId())) {
            xpi.enter(event.userId(), membership, at);
        }
    }

    private void record(UUID userId, long at, UnaryOperator<Skills> score) {
        var key = XpiPages.proficiency(userId);
        var known = pages.read(key);
        var month = PersonXpi.month(at);
        var history = XpiPages.history(userId, month);
        pages.write(history, pages.read(history).with(at, score, () -> earlier(userId, month)));
        for (var later : known.months()) {
            if (later.isAfter(month)) {
                var page = XpiPages.history(userId, later);
                pages.write(page, pages.read(page).after(score));
            }
        }
        pages.write(key, known.with(score.apply(known.skills()), at, month));
        var person = StatsPages.person(userId);
        pages.write(person, pages.read(person).withScore());
    }

    private Skills earlier(UUID userId, YearMonth month) {
        var begin = month.atDay(1).atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
        return new PersonXpi(pages, userId).skillsAt(begin);
    }
}
