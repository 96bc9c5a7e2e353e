package ai.xentree.stats;

import ai.xentree.axon.AxonModule;
import ai.xentree.organizations.FindMemberTeams;
import ai.xentree.organizations.FindOversight;
import ai.xentree.organizations.MemberTeams;
import ai.xentree.organizations.Oversight;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;

/**
 * An organization for tests of features that have goals in it: Olga owns it, Manu manages sales, Audrey audits, Mia sells, Sid
 * supports, Sam is a stranger.
 */
public final class OverseenAcme {

    public static final UUID ACME = new UUID(1, 1);
    public static final UUID OTHER = new UUID(1, 2);
    public static final UUID SALES = new UUID(2, 1);
    public static final UUID SUPPORT = new UUID(2, 2);
    public static final UUID OLGA = new UUID(3, 1);
    public static final UUID MANU = new UUID(3, 2);
    public static final UUID AUDREY = new UUID(3, 3);
    public static final UUID MIA = new UUID(3, 4);
    public static final UUID SID = new UUID(3, 5);
    public static final UUID SAM = new UUID(3, 6);

    private static final Map<UUID, Oversight> OVERSIGHT = Map.of(
            OLGA, new Oversight(true, Set.of(SALES, SUPPORT)),
            MANU, new Oversight(false, Set.of(SALES)),
            AUDREY, new Oversight(false, Set.of()),
            MIA, new Oversight(false, Set.of()),
            SID, new Oversight(false, Set.of()));

    private static final Map<UUID, Set<UUID>> TEAMS =
            Map.of(OLGA, Set.of(), MANU, Set.of(), AUDREY, Set.of(), MIA, Set.of(SALES), SID, Set.of(SUPPORT));

    private OverseenAcme() {}

    /** Its oversight, for Axon. */
    public static AxonModule module() {
        return configurer -> {
            new OversightModule().oversight().configure(configurer);
            configurer.registerQueryHandler(c -> new Answers());
        };
    }

    /** What the feature of organizations would say. */
    static final class Answers {

        @QueryHandler
        @Nullable
        Oversight handle(FindOversight query) {
            if (!query.organizationId().equals(ACME)) {
                return null;
            }
            var actor = query.actor();
            return actor.superAdmin() || actor.userId() == null ? OVERSIGHT.get(OLGA) : OVERSIGHT.get(actor.userId());
        }

        @QueryHandler
        @Nullable
        MemberTeams handle(FindMemberTeams query) {
            var teams = query.organizationId().equals(ACME) ? TEAMS.get(query.userId()) : null;
            return teams == null ? null : new MemberTeams(teams);
        }
    }
}
