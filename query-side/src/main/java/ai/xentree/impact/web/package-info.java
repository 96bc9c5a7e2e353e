/** The operations that look at impact. */
@NullMarked
package ai.xentree.impact.web;

import org.jspecify.annotations.NullMarked;
