package ai.xentree.english.evaluation;

import ai.xentree.english.CefrLevel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Two answers to the same task, read from {@code pairs.md}.
 *
 * @param differsIn the criterion they differ in; null if in several
 */
record AnswerPair(String title, Answer better, Answer worse, Criterion.@Nullable Key differsIn) {

    private static final Pattern TITLE = Pattern.compile("(A1|A2|B1|B2|C1) (writing|speaking) - (\\w+)");

    static List<AnswerPair> all() {
        try (var in = Objects.requireNonNull(AnswerPair.class.getResourceAsStream("/evaluation/pairs.md"))) {
            var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            var blocks = List.of(text.split("(?m)^## ", -1));
            return blocks.stream().skip(1).map(AnswerPair::parse).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static AnswerPair parse(String block) {
        var parts = block.split("### (better|worse)\n", -1);
        var title = TITLE.matcher(parts[0].lines().findFirst().orElseThrow());
        if (!title.matches()) {
            throw new IllegalStateException("Not a title: " + parts[0]);
        }
        var differsIn = title.group(3).equals("overall")
                ? null
                : Criterion.Key.valueOf(title.group(3).toUpperCase(Locale.ROOT));
        var task = members(parts[0]);
        var level = CefrLevel.valueOf(title.group(1));
        var kind = Answer.Kind.valueOf(title.group(2).toUpperCase(Locale.ROOT));
        return new AnswerPair(
                title.group(), answer(kind, level, task, parts[1]), answer(kind, level, task, parts[2]), differsIn);
    }

    private static Map<String, String> members(String head) {
        var members = new HashMap<String, String>();
        head.lines().filter(line -> line.contains(": ")).forEach(line -> {
            var at = line.indexOf(": ");
            members.put(line.substring(0, at), line.substring(at + 2));
        });
        return members;
    }

    private static Answer answer(Answer.Kind kind, CefrLevel level, Map<String, String> task, String text) {
        var words = task.get("words");
        var topic = task.get("topic");
        return new Answer(
                kind,
                text.strip(),
                task.get("prompt"),
                level,
                topic == null ? Set.of() : Set.of(topic.split(", ", -1)),
                words == null ? null : Integer.valueOf(words.split("-", -1)[0]),
                words == null ? null : Integer.valueOf(words.split("-", -1)[1]),
                null);
    }

    @Override
    public String toString() {
        return title + ": " + better.prompt();
    }
}
