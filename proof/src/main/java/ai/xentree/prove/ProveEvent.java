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

/** Checks that an event is in a signed history. */
@Command(name = "event", description = "Check that an event is in a signed history.", mixinStandardHelpOptions = true)
final class ProveEvent implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            paramLabel = "PROOF|ID",
            description = "A file with the answer of /api/v1/audit/proofs/ID; with --server, the event's id.")
    private @Nullable String proof;

    @Option(
            names = "--checkpoint",
            paramLabel = "FILE",
            description = "A checkpoint kept elsewhere, or a file of them, whose last the proof must lead to.")
    private @Nullable Path checkpoint;

    @Mixin
    private final TrustOptions trust = new TrustOptions();

    @Override
    public Integer call() {
        var wanted = Objects.requireNonNull(proof);
        var command = Objects.requireNonNull(spec).commandLine();
        var kept = checkpoint == null ? null : Json.readCheckpoint(checkpoint);
        var read = trust.hasServer()
                ? trust.server(command).get(path(wanted, kept), EventProof.class)
                : Json.read(Path.of(wanted), EventProof.class);
        return Report.of(command, trust.key(), read.check(trust.key(), kept));
    }

    private static String path(String eventId, @Nullable Checkpoint kept) {
        return "/api/v1/audit/proofs/" + eventId + (kept == null ? "" : "?tree_size=" + kept.treeSize());
    }
}
