/** Decides about organizations, their teams, members and invitations. */
@NullMarked
package ai.xentree.organizations;

import org.jspecify.annotations.NullMarked;
