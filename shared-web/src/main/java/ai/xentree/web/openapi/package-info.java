/** The published document, completed with what every operation has in common. */
@NullMarked
package ai.xentree.web.openapi;

import org.jspecify.annotations.NullMarked;
