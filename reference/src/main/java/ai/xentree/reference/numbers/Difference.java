package ai.xentree.reference.numbers;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Where two trees of {@link Json} begin to differ. */
public record Difference(
        String path, @Nullable Object expected, @Nullable Object actual) {

    private static final List<String> NAMES =
            List.of("key", "date", "week_start", "bucket", "level", "team_name", "username", "metric", "id");

    /** The first difference in reading order; empty if there is none. */
    public static Optional<Difference> first(@Nullable Object expected, @Nullable Object actual) {
        return first("", expected, actual);
    }

    private static Optional<Difference> first(String path, @Nullable Object expected, @Nullable Object actual) {
        if (Objects.equals(expected, actual)) {
            return Optional.empty();
        }
        return switch (expected) {
            case Map<?, ?> one when actual instanceof Map<?, ?> other -> inObjects(path, one, other);
            case List<?> one when actual instanceof List<?> other -> inLists(path, one, other);
            case null, default -> Optional.of(new Difference(path, expected, actual));
        };
    }

    private static Optional<Difference> inObjects(String path, Map<?, ?> expected, Map<?, ?> actual) {
        var names = new TreeSet<String>();
        expected.keySet().forEach(name -> names.add(String.valueOf(name)));
        actual.keySet().forEach(name -> names.add(String.valueOf(name)));
        for (var name : names) {
            var here = path + "." + name;
            if (!expected.containsKey(name) || !actual.containsKey(name)) {
                return Optional.of(new Difference(here, expected.get(name), actual.get(name)));
            }
            var found = first(here, expected.get(name), actual.get(name));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<Difference> inLists(String path, List<?> expected, List<?> actual) {
        for (int i = 0; i < Math.max(expected.size(), actual.size()); i++) {
            var here = path + "[" + i + "]";
            if (i >= expected.size() || i >= actual.size()) {
                return Optional.of(new Difference(
                        here,
                        i < expected.size() ? expected.get(i) : "nothing",
                        i < actual.size() ? actual.get(i) : "nothing"));
            }
            var found = first(named(here, expected.get(i)), expected.get(i), actual.get(i));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** By the item's name beside its place, where it has one. */
    private static String named(String path, @Nullable Object item) {
        return item instanceof Map<?, ?> members
                ? NAMES.stream()
                        .filter(members::containsKey)
                        .findFirst()
                        .map(name -> path + "{" + name + "=" + members.get(name) + "}")
                        .orElse(path)
                : path;
    }

    @Override
    public String toString() {
        return path + " is " + actual + " instead of " + expected;
    }
}
