@NullMarked
package ai.xentree.reference.numbers;

import org.jspecify.annotations.NullMarked;
