package ai.xentree.stats;

/** Who worded suggestions; numbers never come from a provider. */
public enum SuggestionWording {
    RULES,
    PROVIDER
}
