package ai.xentree.audit;

import ai.xentree.stats.model.Stays;
import java.util.List;

/**
 * When one person was a member of one organization, and from which event on each was known.
 *
 * @param changes in the order in which they were stored
 * @param upTo position of the last event that is taken into account
 */
record KnownMembership(List<MembershipChange> changes, long upTo) {

    /** By what was known before the event at a position. */
    Stays before(long position) {
        var stays = Stays.NONE;
        for (var change : changes) {
            if (change.position() < position) {
                stays = change.joined() ? stays.join(change.at()) : stays.leave(change.at());
            }
        }
        return stays;
    }
}
