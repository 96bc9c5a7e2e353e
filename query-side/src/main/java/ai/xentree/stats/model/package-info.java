/** What is on the pages of the read model, and how each kind of page takes up what happened. */
@NullMarked
package ai.xentree.stats.model;

import org.jspecify.annotations.NullMarked;
