@NullMarked
package ai.xentree.engagement.pages;

import org.jspecify.annotations.NullMarked;
