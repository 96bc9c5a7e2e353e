package ai.xentree.progress;

import ai.xentree.core.Actor;
import ai.xentree.core.Refusal;
import ai.xentree.core.Refused;
import ai.xentree.stats.Oversights;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who may make and archive which objectives (semantics.md, section 2). */
final class ObjectiveRights {

    private final Oversights oversights;

    ObjectiveRights(Oversights oversights) {
        this.oversights = oversights;
    }

    /**
     * Refuses who may not make an objective of that team, or of the organization, with that owner.
     *
     * @throws Refused with {@code NOT_FOUND} also where team or owner are not theirs
     */
    void requireToCreate(UUID organizationId, @Nullable UUID teamId, @Nullable UUID ownerUserId, Actor actor) {
        var oversight = oversights.of(organizationId, actor);
        if (teamId == null) {
            oversight.requireWhole();
        } else {
            oversight.requireTeam(teamId);
        }
        if (ownerUserId != null) {
            oversights.requireOwner(organizationId, ownerUserId, oversight, actor);
        }
    }

    /**
     * Refuses who may not archive an objective; its team may be gone.
     *
     * @throws Refused with {@code NOT_FOUND} also where it is of a team that is not theirs
     */
    void requireToArchive(LearningObjective objective, Actor actor) {
        var oversight = oversights.of(objective.organizationId(), actor);
        if (oversight.whole()) {
            return;
        }
        oversight.requireAny();
        if (objective.teamId() == null) {
            oversight.requireWhole();
        } else if (!oversight.teamIds().contains(objective.teamId())) {
            throw Refusal.notFound("The objective");
        }
    }
}
