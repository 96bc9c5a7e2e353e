package ai.xentree.standalone.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.Document;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeyEncoderTest {

    @Test
    void valuesThatMongoHoldsEqualHaveEqualKeys() {
        assertThat(Key.of(1)).isEqualTo(Key.of(1L)).isEqualTo(Key.of(1.0));
        assertThat(Key.of(0.0)).isEqualTo(Key.of(-0.0));
        assertThat(Key.of(null)).isEqualTo(Key.of(Missing.getInstance()));
        assertThat(Key.of(new Document("a", 1))).isEqualTo(Key.of(new Document("a", 1.0)));
    }

    @Test
    void valuesThatDifferHaveDifferentKeys() {
        assertThat(List.of(
                        Key.of(null),
                        Key.of(1),
                        Key.of("1"),
                        Key.of(true),
                        Key.of(false),
                        Key.of(Instant.ofEpochMilli(1)),
                        Key.of(Long.MAX_VALUE),
                        Key.of(Long.MAX_VALUE - 1),
                        Key.of(new Document("1", 1)),
                        Key.of(List.of(1))))
                .doesNotHaveDuplicates();
    }

    @Test
    void numbersAndTimesSortAsTheyAre() {
        assertThat(sorted(
                        Double.NEGATIVE_INFINITY,
                        Long.MIN_VALUE,
                        -2.5,
                        -1,
                        0,
                        Double.MIN_VALUE,
                        1,
                        1.5,
                        Long.MAX_VALUE - 1,
                        Long.MAX_VALUE,
                        Double.MAX_VALUE,
                        Double.POSITIVE_INFINITY))
                .isTrue();
        assertThat(sorted(Instant.parse("1969-01-01T00:00:00Z"), Instant.EPOCH, Instant.parse("2026-01-01T00:00:00Z")))
                .isTrue();
    }

    @Test
    void noKeyIsTheBeginningOfAnother() {
        var texts = List.of("", "a", "a\u0000", "a\u0000b", "ab", "\u0000");
        for (var one : texts) {
            for (var other : texts) {
                if (!one.equals(other)) {
                    assertThat(beginsWith(Key.of(one), Key.of(other))).isFalse();
                }
            }
        }
        var pair = new KeyEncoder().append("a").append("b").key();
        assertThat(pair).isNotEqualTo(new KeyEncoder().append("ab").append("").key());
    }

    private static boolean sorted(Object... values) {
        var keys = new ArrayList<byte[]>();
        Arrays.stream(values).forEach(value -> keys.add(Key.of(value).bytes()));
        var ordered = new ArrayList<>(keys);
        ordered.sort(Arrays::compareUnsigned);
        return ordered.equals(keys);
    }

    private static boolean beginsWith(Key key, Key other) {
        var length = other.bytes().length;
        return key.bytes().length >= length && Arrays.equals(key.bytes(), 0, length, other.bytes(), 0, length);
    }
}
