/** Commands for operators, which talk to a running server. */
@NullMarked
package ai.xentree.standalone.operators;

import org.jspecify.annotations.NullMarked;
