/** Read models as they were at an instant that has passed. */
@NullMarked
package ai.xentree.projection.past;

import org.jspecify.annotations.NullMarked;
