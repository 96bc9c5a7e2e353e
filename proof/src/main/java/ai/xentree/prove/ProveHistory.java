package ai.xentree.prove;

import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks that a history begins as an earlier checkpoint of it says. */
@Command(
        name = "history",
        description = "Check that history still begins as a checkpoint kept elsewhere says.",
        mixinStandardHelpOptions = true)
final class ProveHistory implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "CHECKPOINT", description = "The checkpoint, or a file of them, whose last is taken.")
    private @Nullable Path checkpoint;

    @Option(
            names = "--proof",
            paramLabel = "FILE",
            description = "A file with the answer of /api/v1/audit/consistency; or ask a server by --server.")
    private @Nullable Path proof;

    @Mixin
    private final TrustOptions trust = new TrustOptions();

    @Override
    public Integer call() {
        var command = Objects.requireNonNull(spec).commandLine();
        var kept = Json.readCheckpoint(Objects.requireNonNull(checkpoint));
        var read = proof == null
                ? trust.server(command).get("/api/v1/audit/consistency?from=" + kept.treeSize(), HistoryProof.class)
                : Json.read(proof, HistoryProof.class);
        return Report.of(command, trust.key(), read.check(trust.key(), kept));
    }
}
