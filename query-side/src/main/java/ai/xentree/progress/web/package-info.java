/** The operations that look at progress. */
@NullMarked
package ai.xentree.progress.web;

import org.jspecify.annotations.NullMarked;
