package ai.xentree.oulad;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Adds up clicks per day, presentation and student, whatever the order in which they come. Each sum is packed into one long
 * (day 22 bits, presentation 10, student 22, clicks 9); when there is no more room, equal ones are sorted together and
 * merged. So memory follows the number of sums, not of rows: 8 to 16 bytes a sum, and as much again for a moment while room
 * is made; some 5 MB for each million rows of OULAD.
 */
final class ClickDays {

    /** More than these are not told apart; they would only lengthen a session that has its full length already. */
    static final int MOST_CLICKS = 480;

    static final int LAST_PRESENTATION = (1 << 10) - 1;
    static final int LAST_STUDENT = (1 << 22) - 1;

    private static final int STUDENT_SHIFT = 9;
    private static final int PRESENTATION_SHIFT = STUDENT_SHIFT + 22;
    private static final int DAY_SHIFT = PRESENTATION_SHIFT + 10;
    private static final long CLICK_MASK = (1 << STUDENT_SHIFT) - 1;
    private static final int EPOCH_DAY_BIAS = 1_000_000;
    private static final int ROOM_AT_FIRST = 1 << 12;

    private long[] sums = new long[ROOM_AT_FIRST];
    private int size;

    /** The clicks of one student in one presentation on one day. */
    record Sum(LocalDate day, int presentation, int student, int clicks) {}

    void add(LocalDate day, int presentation, int student, int clicks) {
        if (clicks == 0) {
            return;
        }
        if (size == sums.length) {
            makeRoom();
        }
        sums[size++] = ((day.toEpochDay() + EPOCH_DAY_BIAS) << DAY_SHIFT)
                | ((long) presentation << PRESENTATION_SHIFT)
                | ((long) student << STUDENT_SHIFT)
                | Math.min(clicks, MOST_CLICKS);
    }

    private void makeRoom() {
        merge();
        if (size > sums.length / 2) {
            sums = Arrays.copyOf(sums, 2 * sums.length);
        }
    }

    private void merge() {
        Arrays.sort(sums, 0, size);
        var merged = 0;
        for (int i = 0; i < size; i++) {
            if (merged > 0 && sums[merged - 1] >> STUDENT_SHIFT == sums[i] >> STUDENT_SHIFT) {
                sums[merged - 1] = added(sums[merged - 1], sums[i] & CLICK_MASK);
            } else {
                sums[merged++] = sums[i];
            }
        }
        size = merged;
    }

    private static long added(long sum, long clicks) {
        var total = Math.min((sum & CLICK_MASK) + clicks, MOST_CLICKS);
        return (sum & ~CLICK_MASK) | total;
    }

    /** How many sums there are. */
    int size() {
        merge();
        return size;
    }

    /** All sums, by day. */
    Stream<Sum> inOrder() {
        merge();
        return LongStream.of(sums).limit(size).mapToObj(ClickDays::unpack);
    }

    private static Sum unpack(long sum) {
        return new Sum(
                LocalDate.ofEpochDay((sum >> DAY_SHIFT) - EPOCH_DAY_BIAS),
                (int) (sum >> PRESENTATION_SHIFT) & LAST_PRESENTATION,
                (int) (sum >> STUDENT_SHIFT) & LAST_STUDENT,
                (int) (sum & CLICK_MASK));
    }
}
