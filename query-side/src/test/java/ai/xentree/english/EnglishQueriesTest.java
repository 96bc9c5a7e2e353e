package ai.xentree.english;

import static ai.xentree.english.ShownEnglish.MIA;
import static ai.xentree.english.ShownEnglish.NOON;
import static ai.xentree.english.ShownEnglish.SAM;
import static org.assertj.core.api.Assertions.assertThat;

import ai.xentree.english.ShownEnglish.Attempt;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class EnglishQueriesTest {

    private final ShownEnglish english = new ShownEnglish();

    @AfterEach
    void close() {
        english.close();
    }

    @Test
    void givenASubmission_thenItIsFoundByThePersonWhoMadeItAndNobodyElse() {
        var attempt = Attempt.of(TaskKind.WRITING, CefrLevel.B1, 1);
        english.happened(attempt.submitted(NOON));
        assertThat(english.queries.handle(new FindSubmission(attempt.id(), MIA)))
                .isEqualTo(new Submission(
                        attempt.id(),
                        attempt.moduleId(),
                        attempt.taskId(),
                        TaskKind.WRITING,
                        CefrLevel.B1,
                        2,
                        "[]",
                        false));
        assertThat(english.queries.handle(new FindSubmission(attempt.id(), SAM)))
                .isNull();
        assertThat(english.queries.handle(new FindSubmission(new UUID(9, 9), MIA)))
                .isNull();
    }

    @Test
    void givenASubmissionThatIsScored_thenItSaysSo() {
        var attempt = Attempt.of(TaskKind.WRITING, CefrLevel.B1, 1);
        english.happened(attempt.submitted(NOON));
        english.happened(attempt.scored(50, NOON));
        assertThat(english.queries.handle(new FindSubmission(attempt.id(), MIA)))
                .returns(true, Submission::scored);
    }

    @Test
    void givenScores_thenTheXpiIsAsItIsNow() {
        assertThat(english.queries.handle(new FindXpi(SAM))).isEqualTo(new CurrentXpi(0, CefrLevel.A1));
        english.happened(Attempt.of(TaskKind.GRAMMAR, CefrLevel.B1, 1).scoredAtOnce(99.8, NOON));
        assertThat(english.queries.handle(new FindXpi(MIA)))
                .as("(59.96 + 59.96) ÷ 4 = 29.98")
                .isEqualTo(new CurrentXpi(30.0, CefrLevel.A2));
    }
}
