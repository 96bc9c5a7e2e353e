package ai.xentree.prove;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProveTest {

    @TempDir
    Path folder;

    private final SignedHistory history = new SignedHistory(20);
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int prove(String... arguments) {
        return Prove.commandLine()
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments);
    }

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    @Test
    void givenAProofOfAnEvent_thenItIsProved() throws IOException {
        assertThat(prove("event", file("proof", history.eventProof(7, 20)), "--key", history.key()))
                .isZero();
        assertThat(out.toString()).startsWith("Proved: event id-7 (event-7) is at position 7 of the 20 events");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void givenNoKey_thenItSaysWhatThatMeans() throws IOException {
        assertThat(prove("event", file("proof", history.eventProof(7, 20)))).isZero();
        assertThat(err.toString()).contains("No key was given");
    }

    @Test
    void givenAnotherKey_thenItIsNotProved() throws IOException {
        var other = new SignedHistory(1).key();
        assertThat(prove("event", file("proof", history.eventProof(7, 20)), "--key", other))
                .isEqualTo(1);
        assertThat(out.toString()).startsWith("NOT PROVED: the checkpoint names another key");
    }

    @Test
    void givenTheEventWasChangedAfterACheckpointWasKept_thenItIsNotProvedAgainstThat() throws IOException {
        var kept = file("kept", history.checkpoint(20));
        history.change(7, "other");
        var proof = file("proof", history.eventProof(7, 20));
        assertThat(prove("event", proof, "--key", history.key())).isZero();
        assertThat(prove("event", proof, "--key", history.key(), "--checkpoint", kept))
                .isEqualTo(1);
    }

    @Test
    void givenAnyHashOfTheProofIsAnother_thenItIsNotProved() throws IOException {
        var proof = history.eventProof(7, 20);
        var path = proof.indexOf("\"path\": [\"") + "\"path\": [\"".length();
        for (int i = path; i < path + 64; i += 9) {
            var changed = proof.substring(0, i) + (proof.charAt(i) == '0' ? '1' : '0') + proof.substring(i + 1);
            assertThat(prove("event", file("proof", changed), "--key", history.key()))
                    .isEqualTo(1);
        }
    }

    @Test
    void givenTheSignatureIsOfAnotherText_thenItIsNotProved() throws IOException {
        var proof = history.eventProof(7, 20).replace("\"tree_size\": 20", "\"tree_size\": 21");
        assertThat(prove("event", file("proof", proof), "--key", history.key())).isEqualTo(1);
        assertThat(out.toString()).contains("another size or root");
    }

    @Test
    void givenHistoryOnlyGrew_thenThatIsProved() throws IOException {
        var kept = file("kept", history.checkpoint(13) + "\n" + history.checkpoint(20) + "\n");
        history.add(30);
        assertThat(prove(
                        "history",
                        kept,
                        "--proof",
                        file("proof", history.historyProof(20, 50)),
                        "--key",
                        history.key()))
                .isZero();
        assertThat(out.toString()).contains("the 50 events that were signed begin with the same 20 events");
    }

    @Test
    void givenAnEarlierEventWasChanged_thenHistoryIsNotProved() throws IOException {
        var kept = file("kept", history.checkpoint(20));
        history.add(30);
        history.change(20, "other");
        assertThat(prove("history", kept, "--proof", file("proof", history.historyProof(20, 50))))
                .isEqualTo(1);
        assertThat(out.toString()).contains("something was changed");
    }

    @Test
    void givenNothingThatCouldBeChecked_thenItSaysSo() throws IOException {
        assertThat(prove("event", folder.resolve("absent").toString())).isEqualTo(3);
        assertThat(prove("event", file("proof", "{}"))).isEqualTo(3);
        assertThat(prove("history", file("kept", history.checkpoint(20)), "--server", "http://localhost:1"))
                .isEqualTo(3);
        assertThat(err.toString()).contains("absent cannot be read").contains("does not answer");
    }

    @Test
    void givenNeitherFileNorServer_thenItIsNotUnderstood() throws IOException {
        assertThat(prove("history", file("kept", history.checkpoint(20)))).isEqualTo(2);
        assertThat(err.toString()).contains("--server");
    }
}
