/** Progress: how people get on with modules and objectives, answered as dashboards (semantics.md, section 4). */
@NullMarked
package ai.xentree.progress;

import org.jspecify.annotations.NullMarked;
