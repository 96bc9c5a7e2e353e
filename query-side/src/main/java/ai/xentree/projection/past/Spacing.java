package ai.xentree.projection.past;

import java.util.List;
import java.util.stream.LongStream;

/**
 * At which points of history landmarks stand: as far from each other as the next, a distance that doubles whenever there would
 * be too many, so that half of them stay where they are.
 *
 * @param every the least distance (events)
 * @param most how many there are at most; 0 for none
 */
record Spacing(long every, int most) {

    Spacing {
        if (every < 1 || most < 0) {
            throw new IllegalArgumentException(
                    "Landmarks stand at least 1 event apart, and there are 0 of them or more.");
        }
    }

    /** Their positions in a history whose newest event has a position, earliest first. */
    List<Long> in(long head) {
        if (most == 0) {
            return List.of();
        }
        var distance = distance(head);
        return LongStream.rangeClosed(1, head / distance)
                .map(place -> place * distance)
                .boxed()
                .toList();
    }

    private long distance(long head) {
        var distance = every;
        while (head / distance > most) {
            distance *= 2;
        }
        return distance;
    }
}
