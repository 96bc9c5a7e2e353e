package ai.xentree.experience;

import java.time.LocalDate;

/** One day of the week, and the XP earned on it. */
record WeeklyActivityDay(LocalDate date, long xp) {}
