package ai.xentree.audit;

import ai.xentree.core.Actor;
import ai.xentree.core.Refusal;
import ai.xentree.core.Refused;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import org.axonframework.queryhandling.QueryGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Knows whose events somebody may see (semantics.md, section 2): owners, admins and auditors those of their organizations,
 * platform administrators all.
 */
@Component
final class Auditors {

    private final QueryGateway queries;

    Auditors(QueryGateway queries) {
        this.queries = queries;
    }

    /**
     * Whose events somebody may see who asks about an organization, or about all they may.
     *
     * @throws Refused where they may see none of it
     */
    Visible visibleTo(Actor actor, @Nullable UUID organizationId) {
        if (organizationId == null) {
            var all = visibleTo(actor);
            if (!all.everything() && all.organizations().isEmpty()) {
                throw forbidden();
            }
            return all;
        }
        var rights = rights(actor);
        if (rights.everything() || rights.audited().contains(organizationId)) {
            return new Visible(false, Set.of(organizationId));
        }
        throw rights.others().contains(organizationId) ? forbidden() : Refusal.notFound("The organization");
    }

    /** Whose events somebody may see; nobody's, as it may be. */
    Visible visibleTo(Actor actor) {
        var rights = rights(actor);
        return new Visible(rights.everything(), rights.audited());
    }

    private AuditRights rights(Actor actor) {
        try {
            return queries.query(new FindAuditRights(actor), AuditRights.class).join();
        } catch (CompletionException e) {
            throw new IllegalStateException("What somebody may audit is not known.", e);
        }
    }

    private static Refused forbidden() {
        return Refusal.forbidden("Only owners, admins and auditors of an organization may read its events.");
    }
}
