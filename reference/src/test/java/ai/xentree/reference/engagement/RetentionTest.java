package ai.xentree.reference.engagement;

import static org.assertj.core.api.Assertions.assertThat;

import ai.xentree.reference.Story;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RetentionTest {

    private static final Duration HOUR = Duration.ofHours(1);

    /** The example of the contract's dashboard. */
    @Test
    void aCohortHasACellForEachWeekThatHasEnded_andAnUnfinishedWeekHasNone() {
        var story = new Story()
                .joins("ines", "2026-01-10T08:00:00Z")
                .joins("jo", "2026-03-03T10:00:00Z")
                .joins("tariq", "2026-03-04T14:00:00Z")
                .joins("lea", "2026-03-11T09:00:00Z")
                .learns("jo", "2026-03-03T11:00:00Z", HOUR)
                .learns("tariq", "2026-03-05T18:00:00Z", HOUR)
                .learns("jo", "2026-03-11T12:00:00Z", HOUR);
        assertThat(Cohort.of(story.window("2026-03-02", "2026-03-15")))
                .containsExactly(
                        new Cohort(LocalDate.parse("2026-03-02"), 2, List.of(2, 1)),
                        new Cohort(LocalDate.parse("2026-03-09"), 1, List.of(0)));
        assertThat(Cohort.of(story.window("2026-03-02", "2026-03-14")))
                .containsExactly(
                        new Cohort(LocalDate.parse("2026-03-02"), 2, List.of(2)),
                        new Cohort(LocalDate.parse("2026-03-09"), 1, List.of()));
    }

    @Test
    void theWeekThatNowIsInHasNoCellHoweverFarTheRangeGoes() {
        var story = new Story().joins("jo", "2026-03-10T10:00:00Z").learns("jo", "2026-03-17T11:00:00Z", HOUR);
        assertThat(Cohort.of(story.window("2026-03-02", "2026-04-30")))
                .containsExactly(new Cohort(LocalDate.parse("2026-03-09"), 1, List.of(0)));
    }

    @Test
    void whoeverComesBackTwiceInAWeekIsOneOfItsCohortAndTwoNewMembers() {
        var story = new Story()
                .joins("jo", "2026-03-02T10:00:00Z")
                .leaves("jo", "2026-03-03T10:00:00Z")
                .comesBack("jo", "2026-03-04T10:00:00Z");
        var window = story.window("2026-03-02", "2026-03-08");
        assertThat(Cohort.of(window).getFirst().size()).isEqualTo(1);
        assertThat(EngagementKpis.of(window).getLast().value().rounded(0)).isEqualByComparingTo("2");
    }

    @Test
    void aCohortIsCalledByItsIsoWeek() {
        assertThat(Cohort.label(LocalDate.parse("2026-01-26"))).isEqualTo("2026-W05");
        assertThat(Cohort.label(LocalDate.parse("2024-12-30"))).isEqualTo("2025-W01");
    }
}
