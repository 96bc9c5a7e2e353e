/** The language of the audit: who reads the log of all events. */
@NullMarked
package ai.xentree.audit;

import org.jspecify.annotations.NullMarked;
