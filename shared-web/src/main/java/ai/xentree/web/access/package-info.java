/** Who may call an operation, declared on its method; nothing is open that does not say so. */
@NullMarked
package ai.xentree.web.access;

import org.jspecify.annotations.NullMarked;
