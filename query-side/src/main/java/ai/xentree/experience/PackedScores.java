package ai.xentree.experience;

import ai.xentree.experience.learner.BestScores;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.TreeMap;
import java.util.UUID;

/** Best scores in few bytes: of each the task's identifier and tenths of a point, in the order of tasks. */
final class PackedScores {

    private static final int BYTES_EACH = 2 * Long.BYTES + Short.BYTES;

    private PackedScores() {}

    static byte[] pack(BestScores scores) {
        var packed = ByteBuffer.allocate(scores.tenths().size() * BYTES_EACH);
        new TreeMap<>(scores.tenths())
                .forEach((task, tenths) -> packed.putLong(task.getMostSignificantBits())
                        .putLong(task.getLeastSignificantBits())
                        .putShort(tenths.shortValue()));
        return packed.array();
    }

    static BestScores unpack(byte[] packed) {
        var in = ByteBuffer.wrap(packed);
        var tenths = new HashMap<UUID, Integer>();
        while (in.hasRemaining()) {
            tenths.put(new UUID(in.getLong(), in.getLong()), (int) in.getShort());
        }
        return new BestScores(tenths);
    }
}
