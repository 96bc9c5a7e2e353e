package ai.xentree.ledger;

import ai.xentree.projection.EmbeddedViews;
import ai.xentree.projection.ProjectionPositions;
import ai.xentree.testing.ManualClock;
import ai.xentree.vault.InMemoryVault;
import ai.xentree.vault.Vault;
import ai.xentree.web.json.JsonLimits;
import ai.xentree.web.json.WireJson;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A ledger over a recorded history, of one program or of another on the same stores. */
final class LedgerFixture implements AutoCloseable {

    static final WireJson JSON = new WireJson(new JsonLimits(100, 1_000_000, 100));

    final RecordedEvents events = new RecordedEvents();
    final EmbeddedViews views = new EmbeddedViews();
    final ManualClock clock = new ManualClock(Instant.parse("2026-03-02T09:00:00Z"));
    final Vault vault = mayBeAway(new InMemoryVault(clock));
    boolean vaultAway;
    private final @Nullable Path path;

    LedgerFixture(@Nullable Path file) {
        this.path = file;
    }

    private Vault mayBeAway(Vault vault) {
        return (Vault) Proxy.newProxyInstance(
                Vault.class.getClassLoader(), new Class<?>[] {Vault.class}, (proxy, method, arguments) -> {
                    if (vaultAway) {
                        throw new IllegalStateException("The vault is away.");
                    }
                    return method.invoke(vault, arguments);
                });
    }

    /** A program that has just been started. */
    final class Started {

        final Tiles tiles = new Tiles(views.place());
        final ProjectionPositions positions = new ProjectionPositions(views.place(), "test", Duration.ofHours(1));
        final Ledger ledger = new Ledger(tiles, positions);
        final Checkpoints checkpoints = new Checkpoints(vault, JSON);
        final Optional<CheckpointFile> file = Optional.ofNullable(path).map(it -> new CheckpointFile(it, JSON));
        final Soundness soundness = new Soundness(events, ledger, checkpoints, file);
        final LedgerSettings settings = new LedgerSettings(
                1, Duration.ofMillis(1), 1_000, Duration.ofHours(1), Duration.ofSeconds(5), "test-history", null, null);
        final Follower follower = new Follower(events, tiles, ledger, positions, soundness, settings, clock);
        final Checkpointer checkpointer =
                new Checkpointer(events, ledger, checkpoints, soundness, vault, settings, clock);
        final Proofs proofs = new Proofs(ledger, checkpoints);

        /** Enters everything there is, from where the program before left off. */
        Started catchUp() {
            positions.claim(Ledger.NAME, clock.instant());
            var edge = follower.resume();
            while (edge.size() < events.head()) {
                follower.enter(edge);
            }
            follower.enter(edge);
            return this;
        }

        LedgerKeeper keeper() {
            return new LedgerKeeper(follower, checkpointer, new Publishing(checkpoints, file, Optional.empty()));
        }

        AuditCheckpoint sign() {
            return checkpointer.signAll(() -> {}).orElseThrow();
        }
    }

    Started start() {
        return new Started();
    }

    /** Loses what can be made again. */
    void loseTree() {
        views.place().getCollection("ledger_tiles").drop();
        views.place().getCollection("projections").drop();
    }

    @Override
    public void close() {
        views.close();
    }
}
