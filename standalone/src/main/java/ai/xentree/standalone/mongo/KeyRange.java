package ai.xentree.standalone.mongo;

import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.List;

/** Keys from one (with it) to another (without it). */
record KeyRange(Key from, Key to) {

    private static final Key NO_PREFIX = new Key(new byte[0]);

    /** All keys that begin with some values. */
    static KeyRange beginningWith(Key prefix) {
        return new KeyRange(prefix, prefix.afterAllThatBeginSo());
    }

    /** All keys whose next value is one of a kind, above a bound or below it; the bound's own among them. */
    static KeyRange within(Key prefix, Object bound, boolean above) {
        var key = new KeyEncoder(prefix).append(bound).key();
        var kind = key.bytes()[prefix.bytes().length];
        return above
                ? new KeyRange(
                        key,
                        new KeyEncoder(prefix).appendKind((byte) (kind + 1)).key())
                : new KeyRange(new KeyEncoder(prefix).appendKind(kind).key(), key.afterAllThatBeginSo());
    }

    /**
     * Where an index of those fields has all that a query can match, and perhaps more. None if the query says nothing of
     * its first field that an index can answer.
     */
    static List<KeyRange> of(List<String> fields, Document query) {
        var prefixes = List.of(NO_PREFIX);
        for (var field : fields) {
            var conditions = Conditions.of(field, query);
            var values = conditions.values();
            if (values.isEmpty()) {
                return end(prefixes, conditions);
            }
            prefixes = each(prefixes, values.get());
        }
        return prefixes.stream().map(KeyRange::beginningWith).toList();
    }

    private static List<KeyRange> end(List<Key> prefixes, Conditions last) {
        if (last.range(NO_PREFIX).isPresent()) {
            return prefixes.stream()
                    .flatMap(prefix -> last.range(prefix).stream())
                    .toList();
        }
        return prefixes.stream()
                .filter(prefix -> !prefix.isEmpty())
                .map(KeyRange::beginningWith)
                .toList();
    }

    private static List<Key> each(List<Key> prefixes, List<?> values) {
        var longer = new ArrayList<Key>();
        for (var prefix : prefixes) {
            values.forEach(
                    value -> longer.add(new KeyEncoder(prefix).append(value).key()));
        }
        return longer;
    }
}
