package ai.xentree.stats.figures;

import ai.xentree.core.CodePointOrder;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One present membership: of a team, or of an organization without being in any of its teams. */
public record AdminStatsAffiliation(
        UUID organizationId,
        String organizationName,
        @Nullable UUID teamId,
        @Nullable String teamName) {

    /** By name of the organization, then of the team. */
    public static final Comparator<AdminStatsAffiliation> BY_NAME = Comparator.comparing(
                    AdminStatsAffiliation::organizationName, CodePointOrder.INSTANCE)
            .thenComparing(AdminStatsAffiliation::organizationId)
            .thenComparing(
                    affiliation -> Objects.requireNonNullElse(affiliation.teamName(), ""), CodePointOrder.INSTANCE);

    /** Names of the organizations, each once, in the order given. */
    public static List<String> organizationNames(List<AdminStatsAffiliation> affiliations) {
        var names = new LinkedHashMap<UUID, String>();
        affiliations.forEach(one -> names.put(one.organizationId(), one.organizationName()));
        return List.copyOf(names.values());
    }

    /** Names of the teams, by code point. */
    public static List<String> teamNames(List<AdminStatsAffiliation> affiliations) {
        return affiliations.stream()
                .map(AdminStatsAffiliation::teamName)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .sorted(CodePointOrder.INSTANCE)
                .toList();
    }
}
