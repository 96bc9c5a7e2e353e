@NullMarked
package ai.xentree.engagement;

import org.jspecify.annotations.NullMarked;
