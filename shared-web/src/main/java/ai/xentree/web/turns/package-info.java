/** Work that takes a processor for long, such as hashing, done so that it holds up nothing else. */
@NullMarked
package ai.xentree.web.turns;

import org.jspecify.annotations.NullMarked;
