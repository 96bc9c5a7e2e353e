/** Histories as nobody would write them by hand, the same for the same seed. */
@NullMarked
package ai.xentree.reference.generated;

import org.jspecify.annotations.NullMarked;
