/** Records who reads the log of all events, and tells what aggregates were. */
@NullMarked
package ai.xentree.audit;

import org.jspecify.annotations.NullMarked;
