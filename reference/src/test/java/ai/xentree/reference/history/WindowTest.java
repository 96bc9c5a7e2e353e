package ai.xentree.reference.history;

import static ai.xentree.reference.Story.id;
import static org.assertj.core.api.Assertions.assertThat;

import ai.xentree.reference.Story;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class WindowTest {

    @Test
    void whoeverIsRemovedAtTheFirstMidnightStillBelongs_whoeverJoinsAtTheLastDoesNot() {
        var story = new Story()
                .joins("early", "2026-01-01T00:00:00Z")
                .leaves("early", "2026-03-02T00:00:00Z")
                .joins("gone", "2026-01-01T00:00:00Z")
                .leaves("gone", "2026-03-01T23:59:59.999Z")
                .joins("late", "2026-03-09T00:00:00Z");
        assertThat(story.window("2026-03-02", "2026-03-08").population()).containsExactly(id("early"));
    }

    @Test
    void sessionsCountThatBeganDuringAMembership_wholly() {
        var hour = Duration.ofHours(1);
        var window = new Story()
                .joins("mara", "2026-03-02T09:00:00Z")
                .leaves("mara", "2026-03-03T09:00:00Z")
                .learns("mara", "2026-03-02T08:59:59.999Z", hour)
                .learns("mara", "2026-03-02T09:00:00Z", hour)
                .learns("mara", "2026-03-03T08:59:59.999Z", hour)
                .learns("mara", "2026-03-03T09:00:00Z", hour)
                .window("2026-03-01", "2026-03-08");
        assertThat(Window.seconds(window.sessions(id("mara")))).isEqualTo(2 * hour.toSeconds());
    }

    @Test
    void inATeamsFiguresItsPeoplesSessionsCountWheneverTheyWereInIt() {
        var window = new Story()
                .team("Sales")
                .joins("mara", "2026-01-01T00:00:00Z")
                .joinsTeam("mara", "Sales", "2026-03-08T12:00:00Z")
                .learns("mara", "2026-03-02T09:00:00Z", Duration.ofHours(1))
                .window("Sales", "2026-03-02", "2026-03-08");
        assertThat(window.sessions()).hasSize(1);
    }

    @Test
    void whatIsManagedIsEachPersonOnceFromTheEarliestJoinToTheLatestEnd() {
        var scope = new Story()
                .team("Sales")
                .team("Support")
                .joins("mara", "2026-01-01T00:00:00Z")
                .joinsTeam("mara", "Sales", "2026-01-05T00:00:00Z")
                .leavesTeam("mara", "Sales", "2026-01-20T00:00:00Z")
                .joinsTeam("mara", "Support", "2026-02-05T00:00:00Z")
                .leavesTeam("mara", "Support", "2026-02-20T00:00:00Z")
                .whole();
        var union = Members.union(scope.teams().stream().map(Team::members).toList());
        assertThat(union.of(id("mara")))
                .isEqualTo(List.of(new Stay(
                        Span.midnight(LocalDate.parse("2026-01-05")), Span.midnight(LocalDate.parse("2026-02-20")))));
    }

    @Test
    void theWeeksOfARangeAreCutAtItsEnds() {
        var span = new Span(LocalDate.parse("2026-03-04"), LocalDate.parse("2026-03-10"));
        assertThat(span.previous()).isEqualTo(new Span(LocalDate.parse("2026-02-25"), LocalDate.parse("2026-03-03")));
        assertThat(span.mondays()).containsExactly(LocalDate.parse("2026-03-02"), LocalDate.parse("2026-03-09"));
        assertThat(span.within(LocalDate.parse("2026-03-02")).days()).isEqualTo(5);
        assertThat(span.within(LocalDate.parse("2026-03-09")).days()).isEqualTo(2);
    }
}
