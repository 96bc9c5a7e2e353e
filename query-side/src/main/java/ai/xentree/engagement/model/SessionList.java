package ai.xentree.engagement.model;

import java.util.List;

/** One person's sessions that began in one UTC quarter, in no particular order. */
public record SessionList(List<LearnedSession> sessions) {}
