/** Hands out reports. */
@NullMarked
package ai.xentree.stats.report.web;

import org.jspecify.annotations.NullMarked;
