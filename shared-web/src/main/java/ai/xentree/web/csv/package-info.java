/** Tables as text (RFC 4180). */
@NullMarked
package ai.xentree.web.csv;

import org.jspecify.annotations.NullMarked;
