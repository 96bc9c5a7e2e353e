/** Tests of the limits. */
@NullMarked
package ai.xentree.limits;

import org.jspecify.annotations.NullMarked;
