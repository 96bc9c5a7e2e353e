/** Decides which rules of experience are in force. */
@NullMarked
package ai.xentree.experience;

import org.jspecify.annotations.NullMarked;
