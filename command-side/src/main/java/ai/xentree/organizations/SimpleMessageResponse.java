package ai.xentree.organizations;

/** A plain confirmation. */
record SimpleMessageResponse(String message) {}
