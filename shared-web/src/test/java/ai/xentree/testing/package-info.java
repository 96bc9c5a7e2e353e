/** Stand-ins that the tests of every module share. */
@NullMarked
package ai.xentree.testing;

import org.jspecify.annotations.NullMarked;
