package ai.xentree.inactivity;

import java.time.Instant;

/**
 * Asks the query side, as far as the read models have come, for present members of all organizations whose silence has lasted
 * at least the days that their organization grants and of whose silence no alert is known yet; answered with
 * {@link SilentMember}s, in any order.
 *
 * <p>Days are 24 h each: those set last by {@code InactivityDaysChanged}, else the deployment's default
 * ({@code xentree.inactivity.default-days}). An alert is known of a silence if there is a {@code MemberFellSilent} about that
 * member in that organization with the same {@code silentSince} or a later one. Nobody with an open session is silent.
 *
 * @param at the instant to judge at, not in the future
 * @param limit how many at most
 */
public record FindSilentMembers(Instant at, int limit) {}
