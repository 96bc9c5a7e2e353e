/** What parameters mean that many operations share, and how controllers are handed those of their own types. */
@NullMarked
package ai.xentree.web.parameters;

import org.jspecify.annotations.NullMarked;
