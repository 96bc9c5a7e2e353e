/** What is on the pages of the engagement read model, and how each kind of page takes up what happened. */
@NullMarked
package ai.xentree.engagement.model;

import org.jspecify.annotations.NullMarked;
