package ai.xentree.organizations;

import java.util.UUID;

/** Asks which organizations a person would leave: answered by {@link Leavings}. */
public record FindLeavings(UUID userId) {}
