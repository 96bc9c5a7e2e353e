package ai.xentree.experience;

import java.time.LocalDate;

/** Learning time (seconds) of the sessions that began on one day. */
record LearningTimeDay(LocalDate date, long learningTime, long sessions) {}
