/** Keeps what the embedded MongoDB holds in one SQLite file: a table of BSON documents a collection, one of keys an index. */
@NullMarked
package ai.xentree.standalone.mongo;

import org.jspecify.annotations.NullMarked;
