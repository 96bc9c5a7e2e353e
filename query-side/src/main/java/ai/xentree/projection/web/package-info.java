/** Operators' doors to the read models. */
@NullMarked
package ai.xentree.projection.web;

import org.jspecify.annotations.NullMarked;
