/** The administrator's pages: files that a browser runs, over the published API only. */
@NullMarked
package ai.xentree.pages;

import org.jspecify.annotations.NullMarked;
