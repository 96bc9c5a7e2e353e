/** What the program answers over HTTP, held against what the events say. */
@NullMarked
package ai.xentree.reference;

import org.jspecify.annotations.NullMarked;
