/** Engagement: what people learned and when, answered as dashboards (semantics.md, section 3). */
@NullMarked
package ai.xentree.engagement;

import org.jspecify.annotations.NullMarked;
