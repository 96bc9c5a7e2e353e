@NullMarked
package ai.xentree.progress;

import org.jspecify.annotations.NullMarked;
