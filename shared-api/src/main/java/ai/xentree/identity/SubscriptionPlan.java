package ai.xentree.identity;

/** Subscription plan of a person. */
public enum SubscriptionPlan {
    FREE,
    PLUS,
    BUSINESS
}
