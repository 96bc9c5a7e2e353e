package ai.xentree.engagement.figures;

import java.time.LocalDate;

/**
 * One UTC day of the pulse.
 *
 * @param learningTime of the sessions that began that day (seconds)
 * @param level 0 without learning time, else 1–4: {@code ceil(4 × time ÷ busiest day's time)}
 */
public record AdminStatsPulseDay(LocalDate date, long learningTime, long sessions, int level) {}
