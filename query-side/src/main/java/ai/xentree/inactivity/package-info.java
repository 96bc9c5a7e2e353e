/** Shows who has not learned for longer than their organization likes. */
@NullMarked
package ai.xentree.inactivity;

import org.jspecify.annotations.NullMarked;
