package ai.xentree.standalone.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.io.TempDir;

class KilledMongoTest {

    private static final int ACKNOWLEDGED = 60;

    @TempDir
    Path folder;

    @RepeatedTest(2)
    void givenAProgramThatWritesBulks_whenItIsKilled_thenAllAcknowledgedOnesAreThereAndNoneInPart() throws Exception {
        var file = folder.resolve("views");
        var process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        MongoBurst.class.getName(),
                        file.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (var lines = process.inputReader()) {
            for (int bulk = 0; bulk < ACKNOWLEDGED; bulk++) {
                assertThat(lines.readLine()).isEqualTo("acknowledged " + bulk);
            }
            process.toHandle().destroyForcibly();
        }
        process.waitFor();
        var present = new HashMap<Integer, Integer>();
        try (var mongo = RunningMongo.on(SqliteBackend.open(file))) {
            mongo.collection("burst")
                    .find()
                    .map(document -> document.getInteger("bulk"))
                    .forEach((Integer bulk) -> present.merge(bulk, 1, Integer::sum));
        }
        assertThat(present.values()).containsOnly(MongoBurst.A_BULK);
        assertThat(present.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(0, present.size()).boxed().toList())
                .hasSizeGreaterThanOrEqualTo(ACKNOWLEDGED);
    }
}
