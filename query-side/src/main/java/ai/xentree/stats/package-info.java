/**
 * What organizations, their people and what those learned look like at one event position, folded into pages, and who may
 * ask for it: shared by all features that show figures to those who run an organization.
 */
@NullMarked
package ai.xentree.stats;

import org.jspecify.annotations.NullMarked;
