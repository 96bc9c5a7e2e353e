package ai.xentree.experience;

import ai.xentree.experience.learner.Day;
import ai.xentree.experience.learner.LearningTime;
import ai.xentree.sessions.SessionSource;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Days in few bytes: of each its date, its experience and how many sources follow, of each source its time. Whole numbers are
 * seven bits a byte, lowest first, the last byte below 128 (as LEB128 has them); dates count from the one before.
 */
final class PackedDays {

    /** Each by its number, which is what is kept. */
    private static final List<SessionSource> SOURCES =
            List.of(SessionSource.CONVERSATION, SessionSource.XEL, SessionSource.LIVE, SessionSource.IMPORTED);

    private static final int BITS = 7;
    private static final int MORE = 1 << BITS;

    private PackedDays() {}

    static byte[] pack(SortedMap<LocalDate, Day> days) {
        var out = new ByteArrayOutputStream();
        long before = 0;
        for (var entry : days.entrySet()) {
            var day = entry.getValue();
            var date = entry.getKey().toEpochDay();
            write(out, date - before);
            before = date;
            write(out, day.plainSegmentXp());
            write(out, day.segmentXp());
            write(out, day.quizXp());
            write(out, day.bySource().size());
            day.bySource().forEach((source, time) -> {
                write(out, SOURCES.indexOf(source));
                write(out, time.seconds());
                write(out, time.sessions());
            });
        }
        return out.toByteArray();
    }

    private static void write(ByteArrayOutputStream out, long number) {
        var rest = number;
        while ((rest & -MORE) != 0) {
            out.write((int) (rest & (MORE - 1)) | MORE);
            rest >>>= BITS;
        }
        out.write((int) rest);
    }

    static SortedMap<LocalDate, Day> unpack(byte[] packed) {
        var days = new TreeMap<LocalDate, Day>();
        var in = new Numbers(packed);
        long date = 0;
        while (in.more()) {
            date += in.next();
            days.put(LocalDate.ofEpochDay(date), new Day(in.next(), in.next(), in.next(), sources(in)));
        }
        return days;
    }

    private static Map<SessionSource, LearningTime> sources(Numbers in) {
        var times = new EnumMap<SessionSource, LearningTime>(SessionSource.class);
        for (long left = in.next(); left > 0; left--) {
            times.put(SOURCES.get((int) in.next()), new LearningTime(in.next(), in.next()));
        }
        return times;
    }

    /** Reads one number after another. */
    private static final class Numbers {

        private final byte[] bytes;
        private int at;

        private Numbers(byte[] bytes) {
            this.bytes = bytes;
        }

        boolean more() {
            return at < bytes.length;
        }

        long next() {
            long number = 0;
            for (int shift = 0; ; shift += BITS) {
                int one = bytes[at++];
                number |= (long) (one & (MORE - 1)) << shift;
                if (one >= 0) {
                    return number;
                }
            }
        }
    }
}
