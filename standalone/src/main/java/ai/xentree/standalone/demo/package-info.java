/** A learner with a history, for the demo: told to the platform by its own commands. */
@NullMarked
package ai.xentree.standalone.demo;

import org.jspecify.annotations.NullMarked;
