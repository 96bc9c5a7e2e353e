/** Who has been silent for too long (docs/admin.md, days without activity). */
@NullMarked
package ai.xentree.reference.inactivity;

import org.jspecify.annotations.NullMarked;
