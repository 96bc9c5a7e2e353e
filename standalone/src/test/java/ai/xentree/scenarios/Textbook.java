package ai.xentree.scenarios;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A module of English as its file has it, with the keys. */
public final class Textbook {

    /** A text that fits "at-home". */
    static final String HOME = "My new flat is in the city. There is a big kitchen with a table and four chairs."
            + " There are two bedrooms and a small bathroom. In the living room there is a green sofa next to the window."
            + " I like the garden because it is nice and quiet.";

    /** A task of it. */
    public record Task(UUID id, JsonNode content) {

        boolean isOpen() {
            return List.of("writing", "speaking").contains(content.path("kind").asString());
        }

        JsonNode questions(int variant) {
            return content.path("variants").path(variant - 1).path("questions");
        }

        /** The right answers to a variant. */
        List<Map<String, Object>> rightAnswers(int variant) {
            return questions(variant)
                    .valueStream()
                    .map(question -> Map.<String, Object>of(
                            "question_id", question.path("id").asString(), "answer", rightAnswer(question)))
                    .toList();
        }

        /** Right to the first question, and nothing else. */
        List<Map<String, Object>> oneRightAnswer(int variant) {
            return rightAnswers(variant).subList(0, 1);
        }
    }

    private final String slug;
    private final JsonNode root;

    private Textbook(String slug, JsonNode root) {
        this.slug = slug;
        this.root = root;
    }

    public static Textbook of(String slug) {
        try (InputStream file = Textbook.class.getResourceAsStream("/english/modules/" + slug + ".yaml")) {
            var yaml = new Yaml(new SafeConstructor(new LoaderOptions()));
            return new Textbook(slug, JsonMapper.shared().valueToTree(yaml.load(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public UUID id() {
        return id(slug);
    }

    List<Task> tasks() {
        return root.path("tasks")
                .valueStream()
                .map(task -> new Task(id(slug + "/" + task.path("slug").asString()), task))
                .toList();
    }

    List<Task> closedTasks() {
        return tasks().stream().filter(task -> !task.isOpen()).toList();
    }

    public Task closedTask() {
        return closedTasks().getFirst();
    }

    Task writing() {
        return tasks().stream()
                .filter(task -> task.content().path("kind").asString().equals("writing"))
                .findFirst()
                .orElseThrow();
    }

    /** A submission of the first variant in which all is right; where there is something to write, {@link #HOME}. */
    public Map<String, Object> rightResponse(Task task) {
        return task.isOpen() ? response(task, "response_text", HOME) : response(task, "answers", task.rightAnswers(1));
    }

    /** A submission of the first variant of a closed task in which one answer is right. */
    Map<String, Object> weakResponse(Task task) {
        return response(task, "answers", task.oneRightAnswer(1));
    }

    private Map<String, Object> response(Task task, String form, Object content) {
        return Map.of("module_id", id(), "task_id", task.id(), "variant", 1, form, content);
    }

    private static List<String> rightAnswer(JsonNode question) {
        return switch (question.path("type").asString()) {
            case "single_choice" -> List.of(question.path("right").asString());
            case "multiple_choice" -> texts(question.path("right")).toList();
            case "match" ->
                question.path("pairs")
                        .valueStream()
                        .map(pair -> pair.path("right").asString())
                        .toList();
            case "order" -> texts(question.path("sequence")).toList();
            default -> texts(question.path("answers")).limit(1).toList();
        };
    }

    private static Stream<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::asString);
    }

    /** Ids are made from slugs, so that they stay. */
    private static UUID id(String path) {
        return UUID.nameUUIDFromBytes(("xentree-english:" + path).getBytes(StandardCharsets.UTF_8));
    }
}
