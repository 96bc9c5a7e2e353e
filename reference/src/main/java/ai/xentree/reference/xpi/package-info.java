/** Section 8 of semantics.md, as far as other sections build on it: XPI score by score. */
@NullMarked
package ai.xentree.reference.xpi;

import org.jspecify.annotations.NullMarked;
