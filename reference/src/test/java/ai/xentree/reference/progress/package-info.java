@NullMarked
package ai.xentree.reference.progress;

import org.jspecify.annotations.NullMarked;
