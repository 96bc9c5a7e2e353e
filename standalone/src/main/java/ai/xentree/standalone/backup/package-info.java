/** Copies of the event store, and how they are put back. */
@NullMarked
package ai.xentree.standalone.backup;

import org.jspecify.annotations.NullMarked;
