package ai.xentree.catalogue;

import java.io.StringReader;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import tools.jackson.databind.JsonNode;

/** What a schema cannot say of a module's file. */
final class ModuleRules {

    private static final String GAP = "___";

    private final ModuleFile file;

    private ModuleRules(ModuleFile file) {
        this.file = file;
    }

    /** Reports what is wrong with a file that its schema finds nothing wrong with. */
    static void check(ModuleFile file) {
        new ModuleRules(file).check();
    }

    private void check() {
        var root = file.root();
        if (!file.name().equals(root.get("slug").asString() + ".yaml")) {
            file.report(root.get("slug"), "slug must be the name of the file");
        }
        distinct(root.get("tasks").values().stream(), task -> task.get("slug"), "another task has this slug");
        for (var task : root.get("tasks")) {
            task.get("variants").forEach(this::checkVariant);
        }
    }

    private void checkVariant(JsonNode variant) {
        if (variant.has("speech")) {
            checkSpeech(variant.get("speech"));
        }
        if (variant.has("max_words")
                && variant.get("max_words").asInt() <= variant.get("min_words").asInt()) {
            file.report(variant.get("max_words"), "max_words must be more than min_words");
        }
        if (variant.has("questions")) {
            var questions = variant.get("questions");
            distinct(questions.values().stream(), question -> question.get("id"), "another question has this id");
            questions.forEach(this::checkQuestion);
        }
    }

    private void checkSpeech(JsonNode speech) {
        var factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        try {
            var reader = factory.createXMLStreamReader(new StringReader(speech.asString()));
            while (reader.hasNext()) {
                reader.next();
            }
        } catch (XMLStreamException e) {
            file.report(speech, "speech is not well-formed XML: " + e.getMessage());
        }
    }

    private void checkQuestion(JsonNode question) {
        switch (question.get("type").asString()) {
            case "single_choice" ->
                options(Stream.concat(Stream.of(question.get("right")), question.get("wrong").values().stream()));
            case "multiple_choice" ->
                options(Stream.concat(
                        question.get("right").values().stream(), question.get("wrong").values().stream()));
            case "match" ->
                List.of("left", "right")
                        .forEach(side ->
                                options(question.get("pairs").values().stream().map(pair -> pair.get(side))));
            case "fill_blank" -> checkGap(question.get("text"));
            default -> {} // the schema has said all there is to say
        }
    }

    private void checkGap(JsonNode text) {
        if (text.asString().split(GAP, -1).length != 2) {
            file.report(text, "there must be one gap, written " + GAP);
        }
    }

    private void options(Stream<JsonNode> options) {
        distinct(options, Function.identity(), "this option is there twice");
    }

    private void distinct(Stream<JsonNode> nodes, Function<JsonNode, JsonNode> part, String otherwise) {
        Set<String> seen = new HashSet<>();
        nodes.map(part)
                .filter(node -> !seen.add(node.asString().toLowerCase(Locale.ROOT)))
                .forEach(node -> file.report(node, otherwise));
    }
}
