/** The default program: everything in one JVM, with nothing to install. */
@NullMarked
package ai.xentree.standalone;

import org.jspecify.annotations.NullMarked;
