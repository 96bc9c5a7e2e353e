@NullMarked
package ai.xentree.web.csv;

import org.jspecify.annotations.NullMarked;
