/** Answers of one JSON value a line. */
@NullMarked
package ai.xentree.web.ndjson;

import org.jspecify.annotations.NullMarked;
