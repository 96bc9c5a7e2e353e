package ai.xentree.identity;

import java.util.UUID;

/** Asks the command side for an account as it is this moment; answered with an {@link AccountResponse}, or null if there is none. */
public record FindAccount(UUID userId) {}
