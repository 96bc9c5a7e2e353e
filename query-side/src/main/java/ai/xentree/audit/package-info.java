/** The log of all events, for those who audit. */
@NullMarked
package ai.xentree.audit;

import org.jspecify.annotations.NullMarked;
