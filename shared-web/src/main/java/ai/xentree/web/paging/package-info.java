/** Lists that can grow are answered a page at a time. */
@NullMarked
package ai.xentree.web.paging;

import org.jspecify.annotations.NullMarked;
