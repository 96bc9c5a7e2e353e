/** Whether the program lives and is ready. */
@NullMarked
package ai.xentree.web.health;

import org.jspecify.annotations.NullMarked;
