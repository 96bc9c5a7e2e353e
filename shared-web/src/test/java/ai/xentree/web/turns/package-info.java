@NullMarked
package ai.xentree.web.turns;

import org.jspecify.annotations.NullMarked;
