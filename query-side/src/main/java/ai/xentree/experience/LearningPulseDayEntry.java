package ai.xentree.experience;

import java.time.LocalDate;

/**
 * One day of the pulse.
 *
 * @param learningTime of the sessions that started that day (seconds)
 * @param level 0 without learning time, else 1–4: {@code ceil(4 × time ÷ busiest day's time)}
 */
record LearningPulseDayEntry(LocalDate date, long learningTime, long sessions, int level, long xp) {}
