/** The reference itself, held against sentences and examples of semantics.md. */
@NullMarked
package ai.xentree.reference;

import org.jspecify.annotations.NullMarked;
