package ai.xentree.progress;

import static ai.xentree.progress.ShownProgress.MIA;
import static ai.xentree.progress.ShownProgress.SAM;
import static ai.xentree.progress.ShownProgress.completed;
import static ai.xentree.progress.ShownProgress.joined;
import static ai.xentree.progress.ShownProgress.started;
import static org.assertj.core.api.Assertions.assertThat;

import ai.xentree.progress.figures.ProgressDistributionBucket;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the population is spread over modules completed and mean scores. */
class DistributionTest {

    private final ShownProgress progress = new ShownProgress();

    @BeforeEach
    void miaAndSamJoin() {
        progress.happened(joined(MIA, "2026-02-01T00:00:00Z"), joined(SAM, "2026-02-01T00:00:00Z"));
    }

    @AfterEach
    void close() {
        progress.close();
    }

    @ParameterizedTest(name = "{0} modules belong to {1}")
    @CsvSource({"0, 0", "1, 1", "2, 2-4", "4, 2-4", "5, 5-9", "9, 5-9", "10, 10+", "23, 10+"})
    void givenSoManyModules_whenPeopleAreCounted_thenSheIsInTheirBucket(int modules, String bucket) {
        IntStream.range(0, modules).forEach(module -> complete(module, 50));

        var buckets = progress.distribution("2026-03-01", "2026-03-14").modulesCompleted();

        assertThat(names(buckets)).containsExactly("0", "1", "2-4", "5-9", "10+");
        assertThat(count(buckets, bucket)).isEqualTo(modules == 0 ? 3 : 1);
    }

    @ParameterizedTest(name = "{0} and {1} belong to {2}")
    @CsvSource({
        "49.9, 50, <50",
        "50, 50, 50-69",
        "69.9, 70, 50-69",
        "70, 70, 70-84",
        "84.9, 85, 70-84",
        "85, 85, 85+",
        "100, 100, 85+"
    })
    void givenTwoScores_whenPeopleAreCounted_thenTheirExactMeanDecides(double one, double other, String bucket) {
        complete(1, one);
        complete(2, other);

        var buckets = progress.distribution("2026-03-01", "2026-03-14").averageScore();

        assertThat(names(buckets)).containsExactly("<50", "50-69", "70-84", "85+", "none");
        assertThat(count(buckets, bucket)).isEqualTo(1);
        assertThat(count(buckets, "none")).as("those who completed nothing").isEqualTo(2);
    }

    private void complete(int module, double score) {
        var moduleId = new UUID(40, module);
        progress.happened(
                started(MIA, moduleId, "2026-03-02T08:00:00Z"),
                completed(MIA, moduleId, score, 1, "2026-03-03T08:00:00Z"));
    }

    private static List<String> names(List<ProgressDistributionBucket> buckets) {
        return buckets.stream().map(ProgressDistributionBucket::bucket).toList();
    }

    private static int count(List<ProgressDistributionBucket> buckets, String name) {
        return buckets.stream()
                .filter(bucket -> bucket.bucket().equals(name))
                .mapToInt(ProgressDistributionBucket::memberCount)
                .sum();
    }
}
