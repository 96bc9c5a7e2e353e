package ai.xentree.impact;

import ai.xentree.core.Actor;
import ai.xentree.core.Refusal;
import ai.xentree.core.Refusal.Kind;
import ai.xentree.core.Refused;
import ai.xentree.organizations.Oversight;
import ai.xentree.stats.Oversights;
import java.util.UUID;

/** Who may set and change which targets (semantics.md, section 2). */
final class TargetRights {

    private final Oversights oversights;

    TargetRights(Oversights oversights) {
        this.oversights = oversights;
    }

    /**
     * Refuses who may not set a target for those it is for.
     *
     * @throws Refused with {@code NOT_FOUND} also where team or user are not theirs
     */
    void requireToSet(UUID organizationId, TargetTerms terms, Actor actor) {
        require(organizationId, terms, oversights.of(organizationId, actor));
    }

    /**
     * Refuses who may not change a target; whom it was for may be gone.
     *
     * @throws Refused with {@code NOT_FOUND} also where it is for a team or user that is not theirs
     */
    void requireToChange(LearningTarget target, Actor actor) {
        var oversight = oversights.of(target.organizationId(), actor);
        if (oversight.whole()) {
            return;
        }
        try {
            require(target.organizationId(), target.terms(), oversight);
        } catch (Refused e) {
            throw e.refusal().kind() == Kind.NOT_FOUND ? Refusal.notFound("The target") : e;
        }
    }

    private void require(UUID organizationId, TargetTerms terms, Oversight oversight) {
        switch (terms.scope()) {
            case ORGANIZATION -> oversight.requireWhole();
            case TEAM -> oversight.requireTeam(terms.scopeId());
            case USER -> oversights.requirePerson(organizationId, terms.scopeId(), oversight);
        }
    }
}
