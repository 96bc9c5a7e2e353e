/** What happened, kept as plainly as can be: a list of events, and who was where and did what by it. */
@NullMarked
package ai.xentree.reference.history;

import org.jspecify.annotations.NullMarked;
