package ai.xentree.progress;

import static ai.xentree.progress.MemberSort.AVERAGE_SCORE;
import static ai.xentree.progress.MemberSort.LAST_ACTIVE;
import static ai.xentree.progress.MemberSort.LEARNING_TIME;
import static ai.xentree.progress.MemberSort.MODULES_COMPLETED;
import static ai.xentree.progress.MemberSort.NAME;
import static ai.xentree.progress.MemberSort.XPI;
import static ai.xentree.progress.ShownProgress.MIA;
import static ai.xentree.progress.ShownProgress.SAM;
import static ai.xentree.progress.ShownProgress.account;
import static ai.xentree.progress.ShownProgress.called;
import static ai.xentree.progress.ShownProgress.completed;
import static ai.xentree.progress.ShownProgress.joined;
import static ai.xentree.progress.ShownProgress.joinedSales;
import static ai.xentree.progress.ShownProgress.learned;
import static ai.xentree.progress.ShownProgress.started;
import static ai.xentree.progress.ShownProgress.submitted;
import static ai.xentree.progress.SortOrder.ASC;
import static ai.xentree.progress.SortOrder.DESC;
import static org.assertj.core.api.Assertions.assertThat;

import ai.xentree.english.CefrLevel;
import ai.xentree.english.ProgressMemberAttempt;
import ai.xentree.progress.figures.ProgressMemberSession;
import ai.xentree.stats.figures.ActivityStatus;
import ai.xentree.web.paging.Page;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The members table of the first fortnight of March 2026: boss, mia, sam and zoe. */
class MembersTableTest {

    private static final UUID ZOE = new UUID(3, 4);
    private static final UUID TENSES = new UUID(4, 1);
    private static final UUID LETTERS = new UUID(4, 2);

    private final ShownProgress progress = new ShownProgress();

    @BeforeEach
    void threeJoin() {
        progress.happened(
                account(ZOE, "zoe"),
                joined(SAM, "2026-02-01T00:00:00Z"),
                joined(ZOE, "2026-02-01T00:00:00Z"),
                joined(MIA, "2026-02-01T00:00:00Z"));
    }

    @AfterEach
    void close() {
        progress.close();
    }

    @Test
    void givenEqualValues_whenSorted_thenUsernamesAscendInBothOrders() {
        progress.happened(learned(SAM, 1, 600, "2026-03-02T08:00:00Z"), learned(MIA, 2, 600, "2026-03-03T08:00:00Z"));

        assertThat(progress.sorted(LEARNING_TIME, DESC)).containsExactly("mia", "sam", "boss", "zoe");
        assertThat(progress.sorted(LEARNING_TIME, ASC)).containsExactly("boss", "zoe", "mia", "sam");
    }

    @Test
    void givenRowsWithoutAScore_whenSortedByIt_thenTheyComeLastInBothOrders() {
        progress.happened(
                started(ZOE, TENSES, "2026-03-02T08:00:00Z"),
                completed(ZOE, TENSES, 50, 1, "2026-03-02T09:00:00Z"),
                started(MIA, TENSES, "2026-03-02T08:00:00Z"),
                completed(MIA, TENSES, 90, 1, "2026-03-02T09:00:00Z"));

        assertThat(progress.sorted(AVERAGE_SCORE, DESC)).containsExactly("mia", "zoe", "boss", "sam");
        assertThat(progress.sorted(AVERAGE_SCORE, ASC)).containsExactly("zoe", "mia", "boss", "sam");
    }

    @Test
    void givenScoresThatLookTheSame_whenSorted_thenTheExactOnesDecide() {
        progress.happened(
                started(MIA, TENSES, "2026-03-02T08:00:00Z"),
                completed(MIA, TENSES, 490.0 / 7, 7, "2026-03-02T09:00:00Z"),
                started(ZOE, TENSES, "2026-03-02T08:00:00Z"),
                completed(ZOE, TENSES, 490.1 / 7, 7, "2026-03-02T09:00:00Z"));

        assertThat(progress.row(MIA).averageScore()).isEqualTo(progress.row(ZOE).averageScore());
        assertThat(progress.sorted(AVERAGE_SCORE, DESC)).startsWith("zoe", "mia");
    }

    @Test
    void givenDisplayNames_whenSortedByName_thenByCodePointAndThoseWithoutOneLast() {
        progress.happened(called(MIA, "\ud83d\ude00 Mia"), called(SAM, "\uff5e Sam"), called(ZOE, "Zo\u00eb"));

        assertThat(progress.sorted(NAME, ASC)).containsExactly("zoe", "sam", "mia", "boss");
        assertThat(progress.sorted(NAME, DESC)).containsExactly("mia", "sam", "zoe", "boss");
    }

    @Test
    void givenTwoOfOneName_whenSortedByName_thenUsernamesAscendInBothOrders() {
        progress.happened(called(ZOE, "Alex"), called(MIA, "Alex"), called(SAM, "Sam"));

        assertThat(progress.sorted(NAME, ASC)).containsExactly("mia", "zoe", "sam", "boss");
        assertThat(progress.sorted(NAME, DESC)).containsExactly("sam", "mia", "zoe", "boss");
    }

    @Test
    void givenSomeoneIsRenamed_whenSortedAgain_thenByTheNewName() {
        progress.happened(called(ZOE, "Zora"), called(MIA, "Mia"));
        assertThat(progress.sorted(NAME, ASC)).startsWith("mia", "zoe");

        progress.happened(called(ZOE, "Adora"));
        assertThat(progress.sorted(NAME, ASC)).startsWith("zoe", "mia");
    }

    @Test
    void givenSessionsAndModules_whenSortedByThem_thenTheLatestAndTheMostComeFirst() {
        progress.happened(
                learned(SAM, 1, 60, "2026-03-02T08:00:00Z"),
                learned(ZOE, 2, 60, "2026-02-20T08:00:00Z"),
                started(MIA, TENSES, "2026-03-02T08:00:00Z"),
                completed(MIA, TENSES, 50, 1, "2026-03-02T09:00:00Z"));

        assertThat(progress.sorted(LAST_ACTIVE, DESC)).containsExactly("sam", "zoe", "boss", "mia");
        assertThat(progress.sorted(LAST_ACTIVE, ASC)).containsExactly("zoe", "sam", "boss", "mia");
        assertThat(progress.sorted(MODULES_COMPLETED, DESC)).containsExactly("mia", "boss", "sam", "zoe");
    }

    @Test
    void givenScoredAttempts_whenSortedByProficiency_thenItIsThatOfTheRangesEnd() {
        progress.happened(
                started(MIA, TENSES, "2026-03-02T08:00:00Z"),
                submitted(MIA, TENSES, 1, "2026-03-02T09:00:00Z"),
                ShownProgress.scored(MIA, TENSES, 1, 50, "2026-03-02T09:00:00Z"),
                started(SAM, TENSES, "2026-03-15T08:00:00Z"),
                submitted(SAM, TENSES, 2, "2026-03-15T09:00:00Z"),
                ShownProgress.scored(SAM, TENSES, 2, 100, "2026-03-15T09:00:00Z"));

        assertThat(progress.sorted(XPI, DESC)).containsExactly("mia", "boss", "sam", "zoe");
        assertThat(progress.sorted(XPI, ASC)).containsExactly("boss", "sam", "zoe", "mia");
        assertThat(progress.row(MIA).xpi())
                .as("writing 50 of B1, one of four skills")
                .hasToString("12.5");
        assertThat(progress.row(MIA).xpiLevel()).isEqualTo(CefrLevel.A1);
        assertThat(progress.row(SAM).xpi()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zoe", "ZOE", "o\u00eb", "zoe\u0308", "oe br", "zoe@EX"})
    void givenZoe_whenSearchedByAnyPart_thenCaseAndAccentsDoNotMatter(String q) {
        progress.happened(called(ZOE, "Zo\u00eb Br\u00f8nsted"));

        assertThat(progress.found(q)).containsExactly("zoe");
    }

    @ParameterizedTest
    @ValueSource(strings = {".*", "%", "_", "\\", "[a-z]", "$ne", "zoe.", "mia\nsam"})
    void givenSignsThatMeanSomethingElsewhere_whenSearched_thenNothingIsInterpreted(String q) {
        assertThat(progress.found(q)).isEmpty();
    }

    @Test
    void givenFourRows_whenPagesOfThreeAreAsked_thenTheSecondHasOneAndTheThirdNone() {
        var second = progress.members(NAME, ASC, null, new Page(2, 3));

        assertThat(second.items()).hasSize(1);
        assertThat(second.total()).isEqualTo(4);
        assertThat(second.totalPages()).isEqualTo(2);
        assertThat(progress.members(NAME, ASC, null, new Page(3, 3)).items()).isEmpty();
    }

    @Test
    void givenWhatSheDid_whenHerRowIsShown_thenItIsOfTheRange() {
        progress.happened(
                joinedSales(MIA, "2026-02-02T00:00:00Z"),
                learned(MIA, 1, 90, "2026-02-27T08:00:00Z"),
                learned(MIA, 2, 600, "2026-03-02T08:00:00Z"),
                started(MIA, LETTERS, "2026-02-27T08:00:00Z"),
                started(MIA, TENSES, "2026-03-02T08:00:00Z"),
                submitted(MIA, TENSES, 1, "2026-03-02T08:05:00Z"),
                completed(MIA, LETTERS, 70.5, 1, "2026-03-02T09:00:00Z"));

        var row = progress.row(MIA);

        assertThat(row.learningTime()).isEqualTo(600);
        assertThat(row.sessions()).isEqualTo(1);
        assertThat(row.modulesStarted()).isEqualTo(1);
        assertThat(row.modulesCompleted()).isEqualTo(1);
        assertThat(row.averageScore()).hasToString("70.5");
        assertThat(row.taskAttempts()).isEqualTo(1);
        assertThat(row.teams()).containsExactly("Sales");
        assertThat(row.lastActive()).isEqualTo("2026-03-02T08:10:00Z");
        assertThat(row.status()).isEqualTo(ActivityStatus.AT_RISK);
    }

    @Test
    void givenMoreThanFiveSessions_whenHerRowIsShown_thenTheLastFiveBeforeTheRangesEndAreThere() {
        progress.happened(
                learned(MIA, 1, 60, "2026-02-03T08:00:00Z"),
                learned(MIA, 2, 60, "2026-02-04T08:00:00Z"),
                learned(MIA, 3, 60, "2026-02-05T08:00:00Z"),
                learned(MIA, 4, 60, "2026-03-02T08:00:00Z"),
                learned(MIA, 5, 90, "2026-03-02T08:00:00Z"),
                learned(MIA, 6, 60, "2026-03-14T23:59:59.999Z"),
                learned(MIA, 7, 60, "2026-03-15T00:00:00Z"));

        assertThat(progress.row(MIA).recentSessions())
                .extracting(ProgressMemberSession::sessionId)
                .as("of equal begin the longer first")
                .containsExactly(session(6), session(5), session(4), session(3), session(2));
    }

    @Test
    void givenAttemptsOfTwoQuarters_whenHerRowIsShown_thenTheEarlierQuarterIsReadToo() {
        progress.happened(
                joined(new UUID(3, 9), "2025-11-01T00:00:00Z"),
                account(new UUID(3, 9), "ida"),
                started(new UUID(3, 9), TENSES, "2025-12-01T08:00:00Z"),
                started(new UUID(3, 9), LETTERS, "2025-12-01T08:00:00Z"),
                submitted(new UUID(3, 9), TENSES, 1, "2025-12-02T08:00:00Z"),
                submitted(new UUID(3, 9), LETTERS, 2, "2025-12-02T08:00:00Z"),
                submitted(new UUID(3, 9), LETTERS, 3, "2026-03-02T08:00:00Z"));

        assertThat(progress.row(new UUID(3, 9)).recentAttempts())
                .extracting(ProgressMemberAttempt::attemptId)
                .as("at equal times by title of the module")
                .containsExactly(new UUID(5, 3), new UUID(5, 1), new UUID(5, 2));
    }

    @Test
    void givenASubmissionThatWaits_whenItIsScored_thenItsScoreIsShown() {
        progress.happened(
                started(MIA, TENSES, "2026-03-02T08:00:00Z"), submitted(MIA, TENSES, 1, "2026-03-02T08:05:00Z"));
        assertThat(progress.row(MIA).recentAttempts().getFirst().score()).isNull();

        progress.happened(ShownProgress.scored(MIA, TENSES, 1, 64.5, "2026-03-03T09:00:00Z"));
        assertThat(progress.row(MIA).recentAttempts().getFirst().score()).hasToString("64.5");
    }

    @Test
    void givenTheTableAsText_whenItIsRead_thenItHasTheScalarsOfAllRowsInTheSameOrder() {
        progress.happened(
                learned(SAM, 1, 600, "2026-03-02T08:00:00Z"),
                started(SAM, TENSES, "2026-03-02T08:00:00Z"),
                completed(SAM, TENSES, 50, 1, "2026-03-02T09:00:00Z"));

        var text = progress.file(Page.ALL);

        assertThat(text.header()).startsWith("user_id", "username").doesNotContain("teams", "recent_attempts");
        assertThat(text.lines()).extracting(line -> line.get(1)).containsExactly("sam", "boss", "mia", "zoe");
        assertThat(text.lines())
                .first()
                .satisfies(line -> assertThat(line)
                        .containsExactly(
                                SAM.toString(),
                                "sam",
                                "",
                                "sam@example.com",
                                "",
                                "600",
                                "1",
                                "1",
                                "1",
                                "50.0",
                                "0",
                                "0.0",
                                "A1",
                                "2026-03-02T08:10:00.000Z",
                                "at_risk"));
        assertThat(progress.file(new Page(2, 3)).lines())
                .extracting(line -> line.get(1))
                .containsExactly("zoe");
    }

    private static UUID session(int number) {
        return new UUID(9, number);
    }
}
