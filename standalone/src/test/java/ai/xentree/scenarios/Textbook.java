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
final class Textbook {

    /** A task of it. */
    record Task(UUID id, JsonNode content) {

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

    static Textbook of(String slug) {
        try (InputStream file = Textbook.class.getResourceAsStream("/english/modules/" + slug + ".yaml")) {
            var yaml = new Yaml(new SafeConstructor(new LoaderOptions()));
            return new Textbook(slug, JsonMapper.shared().valueToTree(yaml.load(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    UUID id() {
        return id(slug);
    }

    List<Task> tasks() {
        return root.path("tasks")
                .valueStream()
                .map(task -> new Task(id(slug + "/" + task.path("slug").asString()), task))
                .toList();
    }

    Task closedTask() {
        return tasks().stream().filter(task -> !task.isOpen()).findFirst().orElseThrow();
    }

    Task writing() {
        return tasks().stream()
                .filter(task -> task.content().path("kind").asString().equals("writing"))
                .findFirst()
                .orElseThrow();
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
