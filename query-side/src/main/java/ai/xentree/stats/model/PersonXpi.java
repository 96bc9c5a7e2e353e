package ai.xentree.stats.model;

import ai.xentree.stats.pages.PageReader;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A person's XPI at any instant (semantics.md, sections 5 and 8): what the scores recorded before it make of it. Instants are in
 * milliseconds since 1970-01-01T00:00Z, XPI is the sum of all skills in 10⁻¹² points.
 */
public final class PersonXpi {

    private final PageReader pages;
    private final UUID userId;
    private final Proficiency now;

    /** The XPI from an instant on. */
    public record Change(long at, long xpi) {}

    /** As these pages tell. */
    public PersonXpi(PageReader pages, UUID userId) {
        this.pages = pages;
        this.userId = userId;
        this.now = pages.read(XpiPages.proficiency(userId));
    }

    /** The XPI at an instant; a score recorded just then is not in it. */
    public long at(long instant) {
        return skillsAt(instant).xpi();
    }

    /** The skills at an instant. */
    public Skills skillsAt(long instant) {
        if (instant > now.latest()) {
            return now.skills();
        }
        var last = month(instant);
        return now.months().reversed().stream()
                .filter(month -> !month.isAfter(last))
                .map(month -> history(month).lastBefore(instant))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(Skills.UNTRIED);
    }

    /** What it became at an instant and afterwards, by time. */
    public List<Change> from(long instant) {
        var first = month(instant);
        return now.months().stream()
                .filter(month -> !month.isBefore(first))
                .map(this::history)
                .flatMap(history -> history.steps().stream().skip(history.before(instant)))
                .map(step -> new Change(step.at(), step.skills().xpi()))
                .toList();
    }

    private SkillHistory history(YearMonth month) {
        return pages.read(XpiPages.history(userId, month));
    }

    /** The UTC month of an instant. */
    public static YearMonth month(long instant) {
        return YearMonth.from(Instant.ofEpochMilli(instant).atOffset(ZoneOffset.UTC));
    }
}
