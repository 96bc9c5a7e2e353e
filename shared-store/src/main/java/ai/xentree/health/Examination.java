package ai.xentree.health;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What was found when all parts were looked at.
 *
 * @param parts those that this program has
 * @param hasReadModels whether this program answers from read models
 * @param readModels how each of them is doing
 * @param tolerableLag events that one may be behind and count as well
 */
public record Examination(
        Instant at,
        Map<PartName, PartHealth> parts,
        boolean hasReadModels,
        List<ReadModelHealth> readModels,
        long tolerableLag) {

    /** The worst state of a needed part. */
    public HealthStatus status() {
        var needed = parts.entrySet().stream()
                .filter(part -> part.getKey().needed())
                .map(part -> part.getValue().status());
        return HealthStatus.worst(
                Stream.concat(needed, Stream.of(readModelStatus())).toList());
    }

    /** The worst state of a read model; they are down only where every one of them fails. */
    public HealthStatus readModelStatus() {
        if (!readModels.isEmpty() && readModels.stream().allMatch(ReadModelHealth::failing)) {
            return HealthStatus.DOWN;
        }
        return HealthStatus.worst(
                readModels.stream().map(model -> model.status(tolerableLag)).toList());
    }

    /**
     * Whether it is worth sending requests to this program: it can change things, or it can show them. Half of it is more than
     * nothing, and what the other half is asked is answered 503.
     */
    public boolean serves() {
        return isUp(PartName.VAULT) && (isUp(PartName.EVENT_STORE) || (hasReadModels && isUp(PartName.DATABASE)));
    }

    private boolean isUp(PartName name) {
        var part = parts.get(name);
        return part == null || part.status() != HealthStatus.DOWN;
    }
}
