@NullMarked
package ai.xentree.stats.pages;

import org.jspecify.annotations.NullMarked;
