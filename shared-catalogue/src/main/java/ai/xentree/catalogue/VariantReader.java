package ai.xentree.catalogue;

import static ai.xentree.english.QuestionType.FILL_BLANK;
import static ai.xentree.english.QuestionType.MATCH;
import static ai.xentree.english.QuestionType.MULTIPLE_CHOICE;
import static ai.xentree.english.QuestionType.ORDER;
import static ai.xentree.english.QuestionType.SINGLE_CHOICE;

import ai.xentree.english.QuestionType;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Makes a variant of a task out of its part of the file. */
final class VariantReader {

    private final String path;

    /**
     * Reads a variant.
     *
     * @param path names it in the whole catalogue, and so decides the order of its options
     */
    VariantReader(String path) {
        this.path = path;
    }

    Variant read(JsonNode variant) {
        return new Variant(
                passage(variant),
                variant.path("questions").values().stream().map(this::question).toList(),
                number(variant, "min_words"),
                number(variant, "max_words"),
                texts(variant.path("topic_words")));
    }

    private static @Nullable String passage(JsonNode variant) {
        return Stream.of("passage", "speech", "prompt")
                .filter(variant::has)
                .map(name -> variant.get(name).asString().strip())
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Integer number(JsonNode variant, String name) {
        return variant.has(name) ? variant.get(name).asInt() : null;
    }

    private Question question(JsonNode question) {
        var salt = path + "/" + question.get("id").asString();
        return switch (question.get("type").asString()) {
            case "single_choice" -> single(question, salt);
            case "multiple_choice" -> multiple(question, salt);
            case "match" -> match(question, salt);
            case "order" -> order(question, salt);
            default ->
                of(question, FILL_BLANK, text(question), List.of(), Key.Texts.of(texts(question.get("answers"))));
        };
    }

    private static Question single(JsonNode question, String salt) {
        var right = question.get("right").asString();
        var options = Shuffle.by(join(List.of(right), texts(question.get("wrong"))), salt);
        return of(question, SINGLE_CHOICE, text(question), options, new Key.Sequence(List.of(right)));
    }

    private static Question multiple(JsonNode question, String salt) {
        var right = texts(question.get("right"));
        var options = Shuffle.otherThan(join(right, texts(question.get("wrong"))), salt);
        return of(question, MULTIPLE_CHOICE, text(question), options, new Key.Choice(Set.copyOf(right)));
    }

    private static Question match(JsonNode question, String salt) {
        var pairs = question.get("pairs").values();
        var left = pairs.stream().map(pair -> pair.get("left").asString()).toList();
        var right = pairs.stream().map(pair -> pair.get("right").asString()).toList();
        var text = text(question) + "\n" + String.join("\n", left);
        return of(question, MATCH, text, Shuffle.otherThan(right, salt), new Key.Sequence(right));
    }

    private static Question order(JsonNode question, String salt) {
        var sequence = texts(question.get("sequence"));
        return of(question, ORDER, text(question), Shuffle.otherThan(sequence, salt), new Key.Sequence(sequence));
    }

    private static Question of(JsonNode question, QuestionType type, String text, List<String> options, Key key) {
        var explanation = question.get("explanation").asString();
        return new Question(question.get("id").asString(), type, text, options, key, explanation);
    }

    private static String text(JsonNode question) {
        return question.get("text").asString();
    }

    private static List<String> texts(JsonNode array) {
        return array.values().stream().map(JsonNode::asString).toList();
    }

    private static List<String> join(List<String> some, List<String> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }
}
