package ai.xentree.identity;

import java.util.UUID;

/** Asks the command side for an account as it is this moment; answered with a {@link UserProfile}, or null if there is none. */
public record FindAccount(UUID userId) {}
