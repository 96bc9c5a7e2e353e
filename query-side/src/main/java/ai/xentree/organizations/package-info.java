/** Organizations, teams, members and invitations as they are looked at. */
@NullMarked
package ai.xentree.organizations;

import org.jspecify.annotations.NullMarked;
