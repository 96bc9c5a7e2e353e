/** Request bodies are checked whole before a controller sees them. */
@NullMarked
package ai.xentree.web.validation;

import org.jspecify.annotations.NullMarked;
