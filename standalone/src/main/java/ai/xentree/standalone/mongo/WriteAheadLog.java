package ai.xentree.standalone.mongo;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * SQLite's log beside a file that was not closed, looked at before SQLite does. SQLite takes what is whole of it and ignores
 * the rest; but the file may have pages from later in the log already, and would then be of two times at once.
 * ("Database File Format", section 4.)
 */
final class WriteAheadLog {

    private static final int HEADER = 32;
    private static final int FRAME = 24;
    private static final int SUMMED = 8;
    private static final int MAGIC = 0x377f0682; // with 1 more, sums are of big-endian words
    private static final int GENERATIONS = 1 << 16;

    private final ByteBuffer bytes;
    private final ByteOrder order;
    private int sum1;
    private int sum2;

    private WriteAheadLog(ByteBuffer bytes) {
        this.bytes = bytes;
        this.order = bytes.getInt(0) == MAGIC ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN;
    }

    /** Whether everything that was written to it is there. */
    static boolean isWhole(Path path) throws IOException {
        if (Files.notExists(path) || Files.size(path) < HEADER) {
            return false;
        }
        try (var channel = FileChannel.open(path, StandardOpenOption.READ)) {
            return new WriteAheadLog(channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size())).isWhole();
        }
    }

    private boolean isWhole() {
        if ((bytes.getInt(0) & ~1) != MAGIC || !add(0, FRAME).endsAt(FRAME)) {
            return false;
        }
        int page = bytes.getInt(8);
        if (page <= 0 || (bytes.limit() - HEADER) % (FRAME + page) != 0) {
            return false;
        }
        for (int frame = HEADER; frame < bytes.limit(); frame += FRAME + page) {
            if (bytes.getLong(frame + SUMMED) != bytes.getLong(HEADER / 2)) {
                return isOfBefore(frame);
            }
            if (!add(frame, SUMMED).add(frame + FRAME, page).endsAt(frame + 2 * SUMMED)) {
                return false;
            }
        }
        return true;
    }

    /** Whether it was left by an earlier filling of the log: the first half of the salt counts these. */
    private boolean isOfBefore(int frame) {
        int ago = bytes.getInt(HEADER / 2) - bytes.getInt(frame + SUMMED);
        return ago > 0 && ago < GENERATIONS;
    }

    private boolean endsAt(int place) {
        return bytes.getInt(place) == sum1 && bytes.getInt(place + Integer.BYTES) == sum2;
    }

    private WriteAheadLog add(int from, int count) {
        for (int i = from; i < from + count; i += 2 * Integer.BYTES) {
            sum1 += word(i) + sum2;
            sum2 += word(i + Integer.BYTES) + sum1;
        }
        return this;
    }

    private int word(int place) {
        int word = bytes.getInt(place);
        return order == ByteOrder.BIG_ENDIAN ? word : Integer.reverseBytes(word);
    }
}
