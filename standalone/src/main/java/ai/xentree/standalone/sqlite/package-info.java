/** Events and secrets in one SQLite file, written by one thread that syncs once for many. */
@NullMarked
package ai.xentree.standalone.sqlite;

import org.jspecify.annotations.NullMarked;
