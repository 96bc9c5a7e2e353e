/** What the operations on stats share. */
@NullMarked
package ai.xentree.stats.web;

import org.jspecify.annotations.NullMarked;
