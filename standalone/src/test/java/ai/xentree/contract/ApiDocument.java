package ai.xentree.contract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An OpenAPI document, read from YAML or from JSON, which is YAML too. */
final class ApiDocument {

    private static final List<String> METHODS = List.of("get", "post", "put", "patch", "delete");

    private final JsonNode root;

    private ApiDocument(JsonNode root) {
        this.root = root;
    }

    static ApiDocument parse(String text) {
        var options = new LoaderOptions();
        options.setCodePointLimit(16 * 1024 * 1024);
        options.setMaxAliasesForCollections(1000);
        return new ApiDocument(JsonMapper.shared().valueToTree(new Yaml(new SafeConstructor(options)).load(text)));
    }

    /** All operations, by what is asked for, such as {@code GET /health}. */
    Map<String, JsonNode> operations() {
        var operations = new LinkedHashMap<String, JsonNode>();
        for (var path : root.path("paths").properties()) {
            for (var method : METHODS) {
                if (path.getValue().has(method)) {
                    operations.put(
                            method.toUpperCase(Locale.ROOT) + " " + path.getKey(),
                            path.getValue().path(method));
                }
            }
        }
        return operations;
    }

    /** What a node stands for, if it refers to another one; else the node. */
    JsonNode resolve(JsonNode node) {
        var resolved = node;
        while (resolved.has("$ref")) {
            resolved = root.at(resolved.path("$ref").asString().substring(1));
        }
        return resolved;
    }

    /** Who may call an operation; what holds for all if it does not say. */
    List<String> security(JsonNode operation) {
        var requirements = operation.has("security") ? operation.path("security") : root.path("security");
        var alternatives = new ArrayList<String>();
        requirements.forEach(alternative -> alternatives.add(String.join("+", alternative.propertyNames())));
        return alternatives.stream().sorted().toList();
    }
}
