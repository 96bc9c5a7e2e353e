/** The report of an organization: what its parts are, of which every feature gives its own, and how they become a document. */
@NullMarked
package ai.xentree.stats.report;

import org.jspecify.annotations.NullMarked;
