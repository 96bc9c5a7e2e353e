package ai.xentree.integrations;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whether a token was signed by its tenant's key. */
sealed interface Proof {

    /** It was, and says this. */
    record Signed(TokenClaims claims) implements Proof {}

    /**
     * It was not.
     *
     * @param tokenId what it says its id is, which nobody has signed; null if it says nothing of the kind
     */
    record Unproven(TokenFault fault, @Nullable UUID tokenId) implements Proof {}
}
