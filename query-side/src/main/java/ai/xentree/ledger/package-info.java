/** The Merkle tree over all events, its signed checkpoints, and proofs from it. */
@NullMarked
package ai.xentree.ledger;

import org.jspecify.annotations.NullMarked;
