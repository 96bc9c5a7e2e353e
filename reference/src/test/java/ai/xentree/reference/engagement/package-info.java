@NullMarked
package ai.xentree.reference.engagement;

import org.jspecify.annotations.NullMarked;
