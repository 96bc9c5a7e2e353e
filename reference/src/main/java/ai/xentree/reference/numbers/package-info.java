/** Numbers that stay exact until they are written, and the shapes they are written in. */
@NullMarked
package ai.xentree.reference.numbers;

import org.jspecify.annotations.NullMarked;
