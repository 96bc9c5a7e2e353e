package ai.xentree.experience;

/** What a quest of the day asks for. */
public enum QuestKind {
    /** Full minutes of sessions that end today. */
    MINUTES_LEARNED,
    /** Different tasks submitted. */
    TASKS_DONE,
    /** Scores that are high. */
    HIGH_SCORE,
    /** Live sessions ended that were not too short. */
    LIVE_SESSION,
    /** Notes created. */
    NOTE_CREATED,
    /** Modules begun for the first time. */
    NEW_MODULE
}
