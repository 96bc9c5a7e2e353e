@NullMarked
package ai.xentree.web.json;

import org.jspecify.annotations.NullMarked;
