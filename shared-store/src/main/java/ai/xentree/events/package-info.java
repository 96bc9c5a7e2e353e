/** How events are kept: under declared names, with what identifies a person encrypted. */
@NullMarked
package ai.xentree.events;

import org.jspecify.annotations.NullMarked;
