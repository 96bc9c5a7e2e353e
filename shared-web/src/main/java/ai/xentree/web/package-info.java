/** What both doors need and no feature owns. */
@NullMarked
package ai.xentree.web;

import org.jspecify.annotations.NullMarked;
