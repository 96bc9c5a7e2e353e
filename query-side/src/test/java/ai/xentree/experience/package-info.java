/** What learners earn, told as their days. */
@NullMarked
package ai.xentree.experience;

import org.jspecify.annotations.NullMarked;
