@NullMarked
package ai.xentree.web.tags;

import org.jspecify.annotations.NullMarked;
