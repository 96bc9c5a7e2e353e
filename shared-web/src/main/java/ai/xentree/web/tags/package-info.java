/** Whoever has an answer under its entity tag is told whether it still holds (RFC 9110, 13.1.2). */
@NullMarked
package ai.xentree.web.tags;

import org.jspecify.annotations.NullMarked;
