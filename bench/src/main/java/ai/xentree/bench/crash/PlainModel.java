package ai.xentree.bench.crash;

import ai.xentree.core.DomainEvent;
import ai.xentree.identity.AccountEvent.AccountErased;
import ai.xentree.identity.AccountEvent.AccountRegistered;
import ai.xentree.identity.AccountEvent.ProfileChanged;
import ai.xentree.organizations.MembershipEvent;
import ai.xentree.organizations.OrganizationEvent;
import ai.xentree.sessions.EndedSession;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a history means, worked out event by event in the plainest way: one thread, one pass, maps. Shares nothing with the
 * projections, whose answers are held against it. Everything must have happened within the last 30 days.
 */
final class PlainModel {

    private final Map<UUID, PlainOrganization> organizations = new HashMap<>();
    private final Map<UUID, String> usernames = new HashMap<>();
    private final Map<UUID, String> fullNames = new HashMap<>();

    static PlainModel of(History history) {
        var model = new PlainModel();
        history.events().forEach(happened -> model.apply(happened.event()));
        return model;
    }

    private void apply(DomainEvent event) {
        switch (event) {
            case AccountRegistered e -> {
                usernames.put(e.userId(), text(e.username()));
                fullNames.put(e.userId(), text(e.fullName()));
            }
            case AccountErased e -> {
                usernames.put(e.userId(), "");
                fullNames.put(e.userId(), "");
            }
            case ProfileChanged e -> fullNames.put(e.userId(), text(e.fullName()));
            case OrganizationEvent e -> organization(e.organizationId()).apply(e);
            case MembershipEvent e -> organization(e.organizationId()).apply(e);
            case EndedSession e -> organizations.values().forEach(it -> it.count(e));
            default -> {} // shows nowhere that is looked at
        }
    }

    private PlainOrganization organization(UUID id) {
        return organizations.computeIfAbsent(id, i -> new PlainOrganization());
    }

    /** What the API must show, each by a name of its own. */
    Map<String, String> facts() {
        var facts = new TreeMap<String, String>();
        Map<UUID, String> accounts = new HashMap<>();
        usernames.forEach((id, username) -> accounts.put(id, username + "|" + fullNames.get(id)));
        accounts.forEach((id, names) -> facts.put("account " + id, names));
        organizations.forEach((id, organization) -> {
            if (!organization.deleted()) {
                organization.describe(id, facts, accounts);
            }
        });
        return facts;
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
