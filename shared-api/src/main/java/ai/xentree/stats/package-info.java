/** What is measured of learning, for all who set goals by it or look at them (semantics.md, sections 3 to 5). */
@NullMarked
package ai.xentree.stats;

import org.jspecify.annotations.NullMarked;
