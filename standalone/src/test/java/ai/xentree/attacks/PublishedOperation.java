package ai.xentree.attacks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An operation that the running program publishes. */
record PublishedOperation(String method, String path, JsonNode spec, JsonNode document) {

    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");
    private static final Pattern PARAMETER = Pattern.compile("\\{([^}]+)}");
    private static final Pattern ID = Pattern.compile("(_ids?|Id)$");

    /** All operations of a document. */
    static List<PublishedOperation> in(String document) {
        var root = JsonMapper.shared().readTree(document);
        var all = new ArrayList<PublishedOperation>();
        root.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(method -> METHODS.contains(method.getKey()))
                        .forEach(method -> all.add(new PublishedOperation(
                                method.getKey().toUpperCase(Locale.ROOT), path.getKey(), method.getValue(), root))));
        return all;
    }

    /** Whether anyone may call it. */
    boolean isPublic() {
        var security = spec.path("security");
        return security.isEmpty() || security.valueStream().anyMatch(JsonNode::isEmpty);
    }

    /** The scope that an API key needs; empty where it takes none. */
    String scope() {
        return spec.path("x-required-scope").asString("");
    }

    /** The roles that a person needs, as text; empty where any will do. */
    String role() {
        return spec.path("x-required-role").asString("");
    }

    boolean takesBody() {
        return spec.has("requestBody");
    }

    boolean takesJson() {
        return jsonSchema().isObject();
    }

    /** The members that its JSON body may have. */
    Set<String> members() {
        return resolved(jsonSchema()).path("properties").propertyNames().stream()
                .collect(Collectors.toSet());
    }

    /** The members that must be there and are whole numbers. */
    Stream<String> neededNumbers() {
        var schema = resolved(jsonSchema());
        return schema.path("required")
                .valueStream()
                .map(JsonNode::asString)
                .filter(name -> schema.path("properties")
                        .path(name)
                        .path("type")
                        .asString("")
                        .equals("integer"));
    }

    /** The members that name something else by its id, each with the operation before it. */
    Stream<String> idsInBody() {
        return members().stream().filter(name -> ID.matcher(name).find()).map(name -> this + " " + name);
    }

    private JsonNode jsonSchema() {
        return spec.path("requestBody").path("content").path("application/json").path("schema");
    }

    private JsonNode resolved(JsonNode schema) {
        var reference = schema.path("$ref").asString("");
        return reference.isEmpty() ? schema : document.at(reference.substring(1));
    }

    /** Names of its parameters in the path. */
    List<String> pathParameters() {
        return PARAMETER.matcher(path).results().map(match -> match.group(1)).toList();
    }

    /** Names of its parameters in the query. */
    List<String> queryParameters() {
        return spec.path("parameters")
                .valueStream()
                .filter(each -> each.path("in").asString().equals("query"))
                .map(each -> each.path("name").asString())
                .toList();
    }

    /** Its path with a value for each parameter. */
    String pathWith(UnaryOperator<String> values) {
        return filled(path, values);
    }

    /** A path or query with a value for each parameter in braces. */
    static String filled(String template, UnaryOperator<String> values) {
        return PARAMETER.matcher(template).replaceAll(match -> Matcher.quoteReplacement(values.apply(match.group(1))));
    }

    /** The names of all members of all request bodies and answers. */
    static Set<String> everyMember(List<PublishedOperation> operations) {
        return operations
                .getFirst()
                .document()
                .path("components")
                .path("schemas")
                .valueStream()
                .flatMap(schema -> Stream.of(schema.path("properties")))
                .flatMap(properties -> properties.propertyNames().stream())
                .collect(Collectors.toSet());
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
