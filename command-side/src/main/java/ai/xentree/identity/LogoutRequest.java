package ai.xentree.identity;

import org.jspecify.annotations.Nullable;

/**
 * Which log-ins to end.
 *
 * @param allSessions every one of the person, not only this one
 */
record LogoutRequest(@Nullable Boolean allSessions) {}
