package ai.xentree.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** Compares one operation with what the contract says of it. */
final class OperationComparison {

    private static final List<String> FACTS = List.of("operationId", "x-required-scope", "x-required-role");

    /** The contract is silent on what HTTP itself says of tags (RFC 9110, 13.1.2): who sends none is not concerned. */
    private static final String KNOWN_ANSWERS = "header If-None-Match";

    private static final String STILL_HOLDS = "304";

    private final ApiDocument published;
    private final ApiDocument contract;
    private final String name;
    private final JsonNode is;
    private final JsonNode wanted;
    private final List<String> differences = new ArrayList<>();

    OperationComparison(ApiDocument published, ApiDocument contract, String name, JsonNode is, JsonNode wanted) {
        this.published = published;
        this.contract = contract;
        this.name = name;
        this.is = is;
        this.wanted = wanted;
    }

    List<String> compare() {
        for (var fact : FACTS) {
            unequal(fact, is.path(fact).asString(""), wanted.path(fact).asString(""));
        }
        unequal("security", published.security(is), contract.security(wanted));
        unequal("x-error-codes", texts(is.path("x-error-codes")), texts(wanted.path("x-error-codes")));
        compareParameters();
        compareBodies();
        compareAnswers();
        return differences;
    }

    private void compareParameters() {
        var own = parameters(is, published);
        own.remove(KNOWN_ANSWERS);
        var expected = parameters(wanted, contract);
        unequal("parameters", own.keySet(), expected.keySet());
        expected.forEach((place, parameter) -> {
            var same = own.get(place);
            if (same != null) {
                unequal(
                        place + " required",
                        same.path("required").asBoolean(false),
                        parameter.path("required").asBoolean(false));
                compareSchemas(place, same, parameter, true);
            }
        });
    }

    private static Map<String, JsonNode> parameters(JsonNode operation, ApiDocument document) {
        var parameters = new TreeMap<String, JsonNode>();
        operation
                .path("parameters")
                .valueStream()
                .map(document::resolve)
                .forEach(parameter -> parameters.put(
                        parameter.path("in").asString() + " "
                                + parameter.path("name").asString(),
                        parameter));
        return parameters;
    }

    private void compareBodies() {
        var own = published.resolve(is.path("requestBody"));
        var expected = contract.resolve(wanted.path("requestBody"));
        unequal("body", !own.isMissingNode(), !expected.isMissingNode());
        unequal(
                "body required",
                own.path("required").asBoolean(false),
                expected.path("required").asBoolean(false));
        compareContents("body", own, expected, true);
    }

    private void compareAnswers() {
        var own = is.path("responses");
        var expected = wanted.path("responses");
        var statuses = new TreeSet<>(own.propertyNames());
        statuses.remove(STILL_HOLDS);
        unequal("statuses", statuses, new TreeSet<>(expected.propertyNames()));
        expected.forEachEntry((status, answer) -> {
            if (status.startsWith("2") && own.has(status)) {
                compareContents(
                        "answer " + status, published.resolve(own.path(status)), contract.resolve(answer), false);
            }
        });
    }

    private void compareContents(String place, JsonNode own, JsonNode expected, boolean sent) {
        expected.path("content").forEachEntry((mediaType, content) -> {
            if (own.path("content").has(mediaType)) {
                compareSchemas(place, own.path("content").path(mediaType), content, sent);
            } else {
                differences.add("%s: %s has no %s".formatted(name, place, mediaType));
            }
        });
        if (!sent && expected.path("content").isMissingNode() && own.has("content")) {
            differences.add("%s: %s has a body, the contract says none".formatted(name, place));
        }
    }

    private void compareSchemas(String place, JsonNode own, JsonNode expected, boolean sent) {
        var comparison = new SchemaComparison(published, contract, sent);
        differences.addAll(comparison.compare(name + ": " + place, own.path("schema"), expected.path("schema")));
    }

    private void unequal(String what, Object own, Object expected) {
        if (!Objects.equals(own, expected)) {
            differences.add("%s: %s is %s, the contract says %s".formatted(name, what, said(own), said(expected)));
        }
    }

    private static Object said(Object value) {
        return value.equals("") ? "nothing" : value;
    }

    private static SortedSet<String> texts(JsonNode values) {
        return values.valueStream().map(JsonNode::asString).collect(TreeSet::new, TreeSet::add, TreeSet::addAll);
    }
}
