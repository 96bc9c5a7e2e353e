/** Clients read what they wrote, and see how fresh a figure is. */
@NullMarked
package ai.xentree.web.consistency;

import org.jspecify.annotations.NullMarked;
