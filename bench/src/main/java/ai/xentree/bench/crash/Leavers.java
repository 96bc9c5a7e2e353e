package ai.xentree.bench.crash;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** Everyone who asked to be erased, and what is left of them in files. */
final class Leavers {

    private static final Pattern MARK = Pattern.compile("wexel\\d+blatt");

    private final Map<Leaver, Answer> answers = new ConcurrentHashMap<>();

    void add(Leaver leaver, Answer answer) {
        answers.put(leaver, answer);
    }

    int count() {
        return answers.size();
    }

    long acknowledged() {
        return answers.values().stream().filter(Answer::done).count();
    }

    /** What is left in a folder of those who were told that they are erased, a line each. */
    List<String> left(Path folder) throws IOException {
        return left(
                folder,
                answers.entrySet().stream()
                        .filter(entry -> entry.getValue().done())
                        .map(Map.Entry::getKey)
                        .toList());
    }

    /** Those who cannot sign in any more, told or not. */
    List<Leaver> gone(Door anyone) {
        return answers.keySet().stream()
                .filter(leaver -> !leaver.isThere(anyone))
                .toList();
    }

    /** Those who were told that they are erased and can sign in, a line each. */
    List<String> back(List<Leaver> gone) {
        return answers.entrySet().stream()
                .filter(entry -> entry.getValue().done() && !gone.contains(entry.getKey()))
                .map(entry -> entry.getKey().mark() + " was told to be erased and can sign in")
                .toList();
    }

    /** What is left of some of them in a folder, a line each. */
    static List<String> left(Path folder, List<Leaver> some) throws IOException {
        var found = marks(folder);
        return some.stream()
                .map(Leaver::mark)
                .filter(found::containsKey)
                .map(mark -> mark + ", who is erased, is in " + found.get(mark))
                .toList();
    }

    /** Every mark that stands in a file, in whatever case, in bytes of one or two a character, and in which files. */
    private static Map<String, Set<String>> marks(Path folder) throws IOException {
        var found = new TreeMap<String, Set<String>>();
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var text = text(file);
                for (var form : List.of(text, text.replace("\0", ""))) {
                    MARK.matcher(form)
                            .results()
                            .forEach(match -> found.computeIfAbsent(match.group(), mark -> new TreeSet<>())
                                    .add(file.getFileName().toString()));
                }
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return found;
    }

    /** Empty where a program that runs has just removed it. */
    private static String text(Path file) throws IOException {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        } catch (NoSuchFileException e) {
            return "";
        }
    }
}
