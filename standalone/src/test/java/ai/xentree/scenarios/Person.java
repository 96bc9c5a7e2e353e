package ai.xentree.scenarios;

import java.util.UUID;

/** Someone with an account, signed in. */
public record Person(UUID id, String username, String password, Api api) {}
