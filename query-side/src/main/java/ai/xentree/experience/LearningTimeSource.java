package ai.xentree.experience;

import ai.xentree.sessions.SessionSource;

/** Learning time (seconds) from one source. */
record LearningTimeSource(SessionSource source, long learningTime, long sessions) {}
