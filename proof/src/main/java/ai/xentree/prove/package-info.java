/** A program that checks proofs by itself: it trusts no server, only a public key and checkpoints kept elsewhere. */
@NullMarked
package ai.xentree.prove;

import org.jspecify.annotations.NullMarked;
