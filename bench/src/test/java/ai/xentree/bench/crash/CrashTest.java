package ai.xentree.bench.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The short form of {@code ./xentree bench crash}. */
class CrashTest {

    private static final long SEED = 7;

    @TempDir
    Path folder;

    @Test
    void givenAProgramThatIsKilledAtWorkAgainAndAgain_thenAllItAcknowledgedIsThereAndItsFiguresAreThoseOfTheEvents()
            throws Exception {
        var rounds = new Rounds(new Place(folder.resolve("data"), ""), SEED);
        for (var trouble : troubles()) {
            rounds.play(trouble);
        }
        var check = rounds.check();
        assertThat(check.answers()).isPositive();
        assertThat(check.documents()).isPositive();
        assertThat(check.lost()).isEmpty();
        assertThat(check.differences()).isEmpty();
    }

    private List<Trouble> troubles() throws Exception {
        var troubles = new ArrayList<Trouble>(List.of(
                new Kill(), new ViewsCut(), new Rebuilding(), new Erasing(), new BackingUp(folder.resolve("backups"))));
        if (FailingSync.possible()) {
            troubles.add(new FailingSync());
        }
        return troubles;
    }
}
