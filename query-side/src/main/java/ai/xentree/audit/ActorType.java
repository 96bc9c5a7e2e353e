package ai.xentree.audit;

/** What did something. */
enum ActorType {
    /** A person. */
    USER,
    /** A key, for the person who made it. */
    API_KEY,
    /** The platform itself. */
    SYSTEM,
    /** Taking in data of others. */
    IMPORT
}
