package ai.xentree.ledger;

import ai.xentree.events.RawEvents;
import ai.xentree.projection.ProjectionPositions;
import ai.xentree.projection.ReadModelPlace;
import ai.xentree.vault.Vault;
import ai.xentree.web.json.WireJson;
import java.time.Clock;
import java.util.Optional;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts together what keeps the tree. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LedgerSettings.class)
class LedgerConfiguration {

    @Bean
    Ledger ledger(ReadModelPlace place, ProjectionPositions positions) {
        return new Ledger(new Tiles(place), positions);
    }

    @Bean
    Checkpoints checkpoints(Vault vault, WireJson json) {
        return new Checkpoints(vault, json);
    }

    @Bean
    Verification verification(
            RawEvents events, Ledger ledger, Checkpoints checkpoints, WireJson json, LedgerSettings settings) {
        return new Verification(events, ledger, checkpoints, file(settings, json));
    }

    private static Optional<CheckpointFile> file(LedgerSettings settings, WireJson json) {
        return Optional.ofNullable(settings.file()).map(path -> new CheckpointFile(path, json));
    }

    @Bean
    LedgerKeeper ledgerKeeper(
            RawEvents events,
            Ledger ledger,
            Checkpoints checkpoints,
            ReadModelPlace place,
            ProjectionPositions positions,
            Vault vault,
            WireJson json,
            LedgerSettings settings,
            Clock clock) {
        var file = file(settings, json);
        var url = Optional.ofNullable(settings.url()).map(uri -> new CheckpointUrl(uri, json));
        var soundness = new Soundness(events, ledger, checkpoints, file);
        return new LedgerKeeper(
                new Follower(events, new Tiles(place), ledger, positions, soundness, settings, clock),
                new Checkpointer(events, ledger, checkpoints, soundness, vault, settings, clock),
                new Publishing(checkpoints, file, url));
    }

    @Bean
    LedgerHealth ledgerHealthIndicator(LedgerKeeper keeper, Ledger ledger) {
        return new LedgerHealth(keeper, ledger);
    }
}
