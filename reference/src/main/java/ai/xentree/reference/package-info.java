/**
 * What the admin figures are, worked out once more from the events in the plainest way: nobody who made the figures that the
 * program shows had a hand in these, and no code is shared.
 */
@NullMarked
package ai.xentree.reference;

import org.jspecify.annotations.NullMarked;
