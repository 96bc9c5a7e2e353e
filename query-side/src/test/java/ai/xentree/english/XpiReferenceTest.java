package ai.xentree.english;

import static org.assertj.core.api.Assertions.assertThat;

import ai.xentree.english.ModuleProgressEvent.TaskScored;
import ai.xentree.web.paging.Page;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;

/** Holds every figure of XPI against a plain computation of the same scores, written without looking at the program's. */
class XpiReferenceTest {

    private static final ShownEnglish ENGLISH = new ShownEnglish();

    /** A score that is recorded. */
    record Score(TaskKind kind, CefrLevel level, int tenths) {}

    @AfterContainer
    static void close() {
        ENGLISH.close();
    }

    @Property(tries = 150)
    void xpiAndItsHistoryAreWhatAPlainComputationSays(@ForAll("scores") List<Score> scores) {
        var learner = UUID.randomUUID();
        ENGLISH.happened(events(learner, scores));
        var reference = new XpiReference(scores);
        var shown = ShownEnglish.body(ENGLISH.xpi.current(ShownEnglish.as(learner)));
        assertThat(shown.xpi()).isEqualTo(reference.shown(reference.xpi()));
        assertThat(shown.level().name()).isEqualTo(reference.level(reference.xpi()));
        for (var item : shown.skills()) {
            var value = reference.skill(item.skill().name());
            assertThat(item.value()).isEqualTo(reference.shown(value));
            assertThat(item.level().name()).isEqualTo(reference.level(value));
            assertThat(item.attempts())
                    .isEqualTo(reference.attempts(item.skill().name()));
        }
        assertThat(history(learner)).isEqualTo(reference.history());
    }

    private static List<TaskScored> events(UUID learner, List<Score> scores) {
        var events = new ArrayList<TaskScored>();
        for (var score : scores) {
            var points = BigDecimal.valueOf(score.tenths(), 1).doubleValue();
            events.add(new TaskScored(
                    learner,
                    ShownEnglish.TIME_AND_TENSE,
                    new UUID(1, 1),
                    score.kind(),
                    score.level(),
                    new UUID(2, events.size()),
                    points,
                    null,
                    ShownEnglish.NOON));
        }
        return events;
    }

    /** One line for each change, newest first. */
    private static List<String> history(UUID learner) {
        return ENGLISH.history(learner, null, null, new Page(1, 100)).items().stream()
                .map(change -> "%d: %s -> %s (%s) %s %s"
                        .formatted(
                                change.submissionId().getLeastSignificantBits(),
                                change.previousXpi(),
                                change.xpi(),
                                change.delta(),
                                change.level(),
                                change.skills()))
                .toList();
    }

    @Provide
    Arbitrary<List<Score>> scores() {
        var tenths =
                Arbitraries.oneOf(Arbitraries.integers().between(0, 1000), Arbitraries.of(0, 1, 500, 998, 999, 1000));
        return Combinators.combine(Arbitraries.of(TaskKind.class), Arbitraries.of(CefrLevel.class), tenths)
                .as(Score::new)
                .list()
                .ofMaxSize(60);
    }
}
