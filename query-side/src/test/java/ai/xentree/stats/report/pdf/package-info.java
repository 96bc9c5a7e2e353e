@NullMarked
package ai.xentree.stats.report.pdf;

import org.jspecify.annotations.NullMarked;
