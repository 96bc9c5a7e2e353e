package ai.xentree.projection;

import ai.xentree.projection.ProjectionStatus.State;
import org.jspecify.annotations.Nullable;

/**
 * What a program does with a read model, as far as it knows by itself.
 *
 * @param lastError what went wrong last, if it has not gone right since
 */
record ProjectionActivity(State state, @Nullable String lastError) {

    /** Another program keeps it up. */
    static final ProjectionActivity ELSEWHERE = new ProjectionActivity(State.WAITING, null);
}
