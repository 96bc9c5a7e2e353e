package ai.xentree.identity;

import ai.xentree.web.json.Patch;
import jakarta.validation.constraints.NotNull;

/**
 * Which log-ins to end.
 *
 * @param allSessions every one of the person, not only this one
 */
record LogoutRequest(Patch<@NotNull Boolean> allSessions) {}
