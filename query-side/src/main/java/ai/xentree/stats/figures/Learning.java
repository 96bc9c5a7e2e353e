package ai.xentree.stats.figures;

import ai.xentree.stats.model.Chunk;
import ai.xentree.stats.model.DayPage;
import java.util.List;

/**
 * What was learned in a range: by day for the population, by ordinal for every member of the organization.
 *
 * @param daySeconds learning time of the population on each day (seconds)
 * @param daySessions sessions of the population on each day
 * @param seconds learning time of each member (seconds)
 * @param sessions of each member
 * @param activeDays days with a session, of each member
 */
@SuppressWarnings("ArrayRecordComponent") // filled once, then only read
public record Learning(long[] daySeconds, long[] daySessions, long[] seconds, int[] sessions, int[] activeDays) {

    /** Adds up the days of a range. */
    public static Learning of(List<DayColumns> days, int[] population, int members) {
        var learning = new Learning(
                new long[days.size()], new long[days.size()], new long[members], new int[members], new int[members]);
        var mask = Masks.of(population, members);
        for (int day = 0; day < days.size(); day++) {
            var chunks = days.get(day).chunks();
            for (int chunk = 0; chunk < chunks.size(); chunk++) {
                learning.add(day, chunks.get(chunk), Chunk.WIDE.member(chunk, 0), mask);
            }
        }
        return learning;
    }

    private void add(int day, DayPage page, int base, long[] mask) {
        long allSeconds = 0;
        long allSessions = 0;
        for (int row = 0; row < page.rows(); row++) {
            int member = base + page.slots()[row];
            int count = page.sessions().at(row);
            long time = page.seconds().at(row);
            seconds[member] += time;
            sessions[member] += count;
            activeDays[member] += count > 0 ? 1 : 0;
            allSeconds += time & mask[member];
            allSessions += count & mask[member];
        }
        daySeconds[day] += allSeconds;
        daySessions[day] += allSessions;
    }
}
