package ai.xentree.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.health.contributor.Status;

class LedgerKeeperTest {

    @TempDir
    Path folder;

    private Path file;
    private LedgerFixture fixture;

    @BeforeEach
    void open() {
        file = folder.resolve("checkpoints.jsonl");
        fixture = new LedgerFixture(file);
        fixture.events.add(3);
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void givenSecretsCannotBeReached_whenTheyCanAgain_thenWhatIsDueIsSignedAndPublished() throws IOException {
        var program = fixture.start().catchUp();
        var keeper = program.keeper();
        var health = new LedgerHealth(keeper, program.ledger);
        fixture.vaultAway = true;
        keeper.signIfDue();
        assertThat(health.health().getStatus()).isEqualTo(Status.DOWN);
        fixture.vaultAway = false;
        keeper.signIfDue();
        assertThat(health.health().getStatus()).isEqualTo(Status.UP);
        assertThat(Files.readAllLines(file)).hasSize(1);
    }

    @Test
    void givenTheFileOutsideCannotBeRead_whenItCanAgain_thenWhatIsDueIsSignedAndPublished() throws IOException {
        var keeper = fixture.start().catchUp().keeper();
        Files.createDirectory(file);
        keeper.signIfDue();
        assertThat(keeper.trouble()).isPresent();
        Files.delete(file);
        keeper.signIfDue();
        assertThat(keeper.trouble()).isEmpty();
        assertThat(Files.readAllLines(file)).hasSize(1);
    }
}
