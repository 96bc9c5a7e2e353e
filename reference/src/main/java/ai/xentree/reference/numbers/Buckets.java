package ai.xentree.reference.numbers;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Counts people by what bucket they fall into; all buckets show, in their order. */
public final class Buckets {

    private final Map<String, Long> counts = new LinkedHashMap<>();

    public Buckets(String... names) {
        for (var name : names) {
            counts.put(name, 0L);
        }
    }

    /** One more; fails for a bucket that is none. */
    public void add(String name) {
        if (counts.computeIfPresent(name, (n, count) -> count + 1) == null) {
            throw new IllegalArgumentException("No such bucket: " + name);
        }
    }

    public List<Map<String, @Nullable Object>> json() {
        return counts.entrySet().stream()
                .map(bucket -> Json.object("bucket", bucket.getKey(), "member_count", bucket.getValue()))
                .toList();
    }
}
