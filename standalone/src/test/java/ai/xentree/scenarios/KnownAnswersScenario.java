package ai.xentree.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who has an answer under a tag asks whether it still holds: where it is published that they may, and nowhere else. */
class KnownAnswersScenario extends Scenario {

    private final Company company = Company.create();

    @BeforeEach
    void isPublishedInOnePlace() {
        onlyInOneProgram();
    }

    private String wanted(String path) {
        return StatsReads.of(company, path);
    }

    @Test
    void givenTheStats_thenThoseWhoseAnswersBearATagAreThePublishedOnes() {
        var published = new TreeSet<String>();
        var tagged = new TreeSet<String>();
        StatsReads.published().forEach((path, operation) -> {
            if (operation.path("responses").has("304")) {
                published.add(path);
            }
            var answer = company.owner().api().get(wanted(path)).expect(200);
            if (answer.header("ETag") != null) {
                tagged.add(path);
            }
        });
        assertThat(published).isEqualTo(tagged).hasSizeGreaterThan(10);
    }

    @Test
    void givenAnAnswerThatStillHolds_thenItIsToldWithoutABody() {
        StatsReads.published().forEach((path, operation) -> {
            if (operation.path("responses").has("304")) {
                var tag = String.valueOf(
                        company.owner().api().get(wanted(path)).expect(200).header("ETag"));
                var again = company.owner().api().with("If-None-Match", tag).get(wanted(path));
                assertThat(again.status() == 304).as(path).isEqualTo(tag.equals(again.header("ETag")));
                assertThat(again.body().isEmpty()).as(path).isEqualTo(again.status() == 304);
                assertThat(again.header("X-As-Of-Position")).as(path).isNotNull();
            }
        });
    }
}
