package ai.xentree.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerificationTest {

    @TempDir
    Path folder;

    private LedgerFixture fixture;

    @BeforeEach
    void open() throws Exception {
        fixture = new LedgerFixture(folder.resolve("checkpoints.jsonl"));
        fixture.events.add(1_200);
        var program = fixture.start().catchUp();
        program.sign();
        fixture.events.add(300);
        program.catchUp().sign();
        program.file.orElseThrow().add(program.checkpoints);
        fixture.events.add(20);
        program.catchUp();
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    private Verification.Outcome verified() {
        var program = fixture.start();
        return new Verification(fixture.events, program.ledger, program.checkpoints, program.file).run();
    }

    @Test
    void givenNothingWasTouched_thenNothingIsFound() {
        assertThat(verified()).satisfies(outcome -> {
            assertThat(outcome.findings()).isEmpty();
            assertThat(outcome.events()).isEqualTo(1_520);
            assertThat(outcome.checkpoints()).isEqualTo(2);
        });
    }

    @Test
    void givenAnEventWasChanged_thenItIsNamed_andSoAreTheCheckpointsItSpoils() {
        fixture.events.change(1_300, "{}");
        assertThat(verified().findings())
                .anySatisfy(finding -> assertThat(finding).startsWith("Event 1300 ("))
                .anySatisfy(finding -> assertThat(finding).startsWith("The first 1500 events do not make"))
                .noneSatisfy(finding -> assertThat(finding).startsWith("The first 1200 events"));
    }

    @Test
    void givenAnEventAfterTheLastCheckpointWasChanged_thenTheTreeShowsIt() {
        fixture.events.change(1_520, "{}");
        assertThat(verified().findings()).singleElement().asString().startsWith("Event 1520 (");
    }

    @Test
    void givenAnEventIsGone_thenItsPositionAndTheGapInItsAggregateAreNamed() {
        fixture.events.remove(700);
        assertThat(verified().findings())
                .contains("Events 700 to 700 are missing.")
                .contains("Event 701 is number 700 of its aggregate, where number 699 was to come.");
    }

    @Test
    void givenTheNewestEventsAreGone_thenThatIsFound_alsoWithoutTheTree() {
        fixture.events.truncate(1_499);
        assertThat(verified().findings())
                .anySatisfy(finding -> assertThat(finding).contains("1520 were entered into the tree"))
                .anySatisfy(finding -> assertThat(finding).contains("a checkpoint covers 1500"));
        fixture.loseTree();
        assertThat(verified().findings())
                .anySatisfy(finding -> assertThat(finding).contains("a checkpoint covers 1500"));
    }
}
