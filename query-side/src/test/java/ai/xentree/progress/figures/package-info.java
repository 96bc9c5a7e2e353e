@NullMarked
package ai.xentree.progress.figures;

import org.jspecify.annotations.NullMarked;
