/** The Merkle tree of RFC 9162, section 2, its proofs, and the notes that sign it. Knows the JDK only. */
@NullMarked
package ai.xentree.proof;

import org.jspecify.annotations.NullMarked;
