/** What parameters mean that many operations share. */
@NullMarked
package ai.xentree.web.parameters;

import org.jspecify.annotations.NullMarked;
