package ai.xentree.integrations;

/** What a grant is for. */
public enum IntegrationMode {
    API,
    EMBED
}
