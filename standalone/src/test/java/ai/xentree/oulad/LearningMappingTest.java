package ai.xentree.oulad;

import static org.assertj.core.api.Assertions.assertThat;

import ai.xentree.core.Actor;
import ai.xentree.english.ModuleProgressCommand.RecordAttempt;
import ai.xentree.sessions.SessionCommand.RecordSession;
import ai.xentree.sessions.SessionSource;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LearningMappingTest {

    @TempDir
    Path temporary;

    private final NaturalIds ids = new NaturalIds();
    private TestFolder folder;

    @BeforeEach
    void begin() {
        folder = new TestFolder(temporary).registered("AAA,2013J,1,-20,?", "BBB,2013B,1,0,30", "AAA,2013J,2,0,?");
    }

    @Test
    void givenClicksOnSeveralSites_thenTheDayIsOneSessionOfThirtySecondsAClickFromNine() {
        folder.clicked("AAA,2013J,1,546652,-10,4", "AAA,2013J,1,546614,-10,7", "AAA,2013J,1,546652,-10,1");
        var session = sessions().getFirst();
        assertThat(sessions()).hasSize(1);
        assertThat(session.userId()).isEqualTo(ids.account("ou-1"));
        assertThat(session.source()).isEqualTo(SessionSource.IMPORTED);
        assertThat(session.actor()).isEqualTo(Actor.SYSTEM);
        assertThat(session.startedAt()).isEqualTo(Instant.parse("2013-09-21T09:00:00Z"));
        assertThat(session.endedAt()).isEqualTo(Instant.parse("2013-09-21T09:06:00Z"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"480", "481", "2147483647"})
    void given480ClicksOrMore_thenTheSessionLastsFourHours(String clicks) {
        folder.clicked("AAA,2013J,1,546652,3," + clicks, "AAA,2013J,1,546652,3,5");
        assertThat(length(sessions().getFirst())).isEqualTo(Duration.ofHours(4));
    }

    @Test
    void given479Clicks_thenTheSessionIsThirtySecondsShorter() {
        folder.clicked("AAA,2013J,1,546652,3,470", "AAA,2013J,1,546652,3,9");
        assertThat(length(sessions().getFirst())).isEqualTo(Duration.ofHours(4).minusSeconds(30));
    }

    @Test
    void givenADayWithoutAnyClick_thenThereIsNoSession() {
        folder.clicked("AAA,2013J,1,546652,3,0");
        assertThat(sessions()).isEmpty();
    }

    @Test
    void givenAStudentInTwoPresentationsOnOneDay_thenThatIsTwoSessionsAtNine() {
        folder.clicked("AAA,2013J,1,546652,0,1", "BBB,2013B,1,543000,242,2");
        assertThat(sessions())
                .extracting(RecordSession::startedAt)
                .containsExactly(Instant.parse("2013-10-01T09:00:00Z"), Instant.parse("2013-10-01T09:00:00Z"));
        assertThat(sessions()).extracting(RecordSession::sessionId).doesNotHaveDuplicates();
    }

    @Test
    void givenClicksOutsideTheMembership_thenTheyAreASessionAllTheSame() {
        folder.clicked("BBB,2013B,1,543000,200,1", "BBB,2013B,2,543000,-5,1");
        assertThat(sessions()).hasSize(2);
    }

    @Test
    void givenClicksInAnyOrder_thenSessionsAreSentByDay() {
        folder.clicked("AAA,2013J,1,1,5,1", "AAA,2013J,2,1,-3,1", "AAA,2013J,1,1,1,1", "BBB,2013B,1,1,0,1");
        var sent =
                Importing.of(folder.plain(), new ImportSettings(1, 0)).commands.of(RecordSession.class);
        assertThat(sent).isSortedAccordingTo((a, b) -> a.startedAt().compareTo(b.startedAt()));
    }

    @Test
    void givenAScore_thenItIsAnAttemptAtNoonOfThatDayAtAModuleOfThatAssessment() {
        folder.submitted("14984,1,-3,0,39");
        assertThat(attempts())
                .singleElement()
                .isEqualTo(new RecordAttempt(
                        ids.account("ou-1"),
                        ids.module(14984),
                        "BBB 2013B CMA 14984",
                        ids.attempt(14984, 1, 1),
                        39,
                        40,
                        Instant.parse("2013-01-29T12:00:00Z"),
                        Actor.SYSTEM));
    }

    @Test
    void givenABankedScore_thenItIsAnAttemptLikeAnyOther() {
        folder.submitted("1752,1,-1,1,70", "1752,2,19,0,70.5");
        assertThat(attempts()).extracting(RecordAttempt::score).containsExactlyInAnyOrder(70.0, 70.5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1752,1,18,0,?", "1752,1,18,0,", "1752,1,18,0,NA"})
    void givenNoScore_thenThereIsNoAttemptAndNoBadRow(String row) {
        var importing = Importing.of(folder.submitted(row).plain());
        assertThat(importing.commands.of(RecordAttempt.class)).isEmpty();
        assertThat(importing.report.rowsWithoutScore()).isEqualTo(1);
        assertThat(importing.report.isComplete()).isTrue();
    }

    @Test
    void givenSeveralAttemptsAtOneModule_thenTheyAreSentInTheOrderOfTime() {
        folder.submitted("1752,1,40,0,80", "1752,1,12,0,20", "1752,1,30,0,30");
        assertThat(attempts()).extracting(RecordAttempt::score).containsExactly(20.0, 30.0, 80.0);
        assertThat(attempts()).extracting(RecordAttempt::attemptId).doesNotHaveDuplicates();
    }

    private List<RecordSession> sessions() {
        return Importing.of(folder.plain()).commands.of(RecordSession.class);
    }

    private List<RecordAttempt> attempts() {
        return Importing.of(folder.plain()).commands.of(RecordAttempt.class);
    }

    private static Duration length(RecordSession session) {
        return Duration.between(session.startedAt(), session.endedAt());
    }
}
