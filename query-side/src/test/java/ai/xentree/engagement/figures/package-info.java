@NullMarked
package ai.xentree.engagement.figures;

import org.jspecify.annotations.NullMarked;
