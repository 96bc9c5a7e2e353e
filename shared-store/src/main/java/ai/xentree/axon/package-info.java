/** How Axon is set up, on whichever event store. */
@NullMarked
package ai.xentree.axon;

import org.jspecify.annotations.NullMarked;
