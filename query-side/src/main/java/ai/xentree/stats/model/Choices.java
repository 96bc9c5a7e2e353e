package ai.xentree.stats.model;

import ai.xentree.impact.LviWeightsInForce;
import ai.xentree.inactivity.InactivityPolicy;
import org.jspecify.annotations.Nullable;

/**
 * What an organization has chosen about its figures.
 *
 * @param inactivity null while it leaves that to the deployment
 */
public record Choices(LviWeightsInForce weights, @Nullable InactivityPolicy inactivity) {

    /** Of an organization that has chosen nothing. */
    public static final Choices NONE = new Choices(LviWeightsInForce.DEFAULT, null);

    /** With other weights. */
    public Choices with(LviWeightsInForce chosen) {
        return new Choices(chosen, inactivity);
    }

    /** With other days without activity. */
    public Choices with(InactivityPolicy chosen) {
        return new Choices(weights, chosen);
    }
}
