@NullMarked
package ai.xentree.english;

import org.jspecify.annotations.NullMarked;
