package ai.xentree.health;

import static ai.xentree.health.HealthStatus.DEGRADED;
import static ai.xentree.health.HealthStatus.DOWN;
import static ai.xentree.health.HealthStatus.OK;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExaminationTest {

    private static final long TOLERABLE = 10;

    @Test
    void theStateIsTheWorstOfTheNeededParts() {
        assertThat(found(Map.of(PartName.VAULT, OK, PartName.STORAGE, DEGRADED)).status())
                .isEqualTo(DEGRADED);
        assertThat(found(Map.of(PartName.VAULT, OK, PartName.DATABASE, DOWN)).status())
                .isEqualTo(DOWN);
        assertThat(found(Map.of(PartName.VAULT, OK, PartName.AI, DOWN)).status())
                .isEqualTo(OK);
    }

    @ParameterizedTest
    @CsvSource({
        "OK, OK, OK, true, true",
        "DOWN, OK, OK, true, true",
        "OK, OK, DOWN, true, true",
        "DOWN, OK, DOWN, true, false",
        "DOWN, OK, OK, false, false",
        "OK, DOWN, OK, true, false",
        "DEGRADED, DEGRADED, DEGRADED, true, true"
    })
    void aProgramServesThatCanChangeThingsOrShowThem(
            HealthStatus events, HealthStatus vault, HealthStatus database, boolean hasReadModels, boolean serves) {
        var parts = parts(Map.of(PartName.EVENT_STORE, events, PartName.VAULT, vault, PartName.DATABASE, database));
        assertThat(new Examination(Instant.EPOCH, parts, hasReadModels, List.of(), TOLERABLE).serves())
                .isEqualTo(serves);
    }

    @Test
    void aReadModelThatFailsLagsOrLacksEventsWantsLookingAt() {
        assertThat(of(model(false, TOLERABLE, 0))).isEqualTo(OK);
        assertThat(of(model(false, TOLERABLE + 1, 0))).isEqualTo(DEGRADED);
        assertThat(of(model(false, 0, 1))).isEqualTo(DEGRADED);
        assertThat(of(model(true, 0, 0), model(false, 0, 0))).isEqualTo(DEGRADED);
    }

    @Test
    void readModelsAreDownOnlyWhereAllOfThemFail() {
        assertThat(of(model(true, 0, 0), model(true, 0, 0))).isEqualTo(DOWN);
        assertThat(of()).isEqualTo(OK);
    }

    private static Examination found(Map<PartName, HealthStatus> parts) {
        return new Examination(Instant.EPOCH, parts(parts), false, List.of(), TOLERABLE);
    }

    private static Map<PartName, PartHealth> parts(Map<PartName, HealthStatus> parts) {
        return parts.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, part -> new PartHealth(part.getValue(), null, null)));
    }

    private static HealthStatus of(ReadModelHealth... models) {
        return new Examination(Instant.EPOCH, Map.of(), true, List.of(models), TOLERABLE).readModelStatus();
    }

    private static ReadModelHealth model(boolean failing, long lag, long deadLetters) {
        return new ReadModelHealth("engagement", "running", failing, 0, lag, deadLetters, null);
    }
}
