package ai.xentree.engagement.model;

/**
 * The days on which a person earned experience, each in the time zone the person was in when it was stored.
 *
 * @param epochDays days since 1970-01-01, ascending, each once
 */
@SuppressWarnings("ArrayRecordComponent") // read in place, never changed
public record LearningDays(int[] epochDays) {}
