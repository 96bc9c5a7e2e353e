package ai.xentree.catalogue;

import com.networknt.schema.utils.JsonNodes;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A file of the catalogue as it was read, with what was found wrong with it. */
final class ModuleFile {

    private final String name;
    private final JsonNode root;
    private final List<Problem> problems = new ArrayList<>();

    ModuleFile(String name, JsonNode root) {
        this.name = name;
        this.root = root;
    }

    String name() {
        return name;
    }

    JsonNode root() {
        return root;
    }

    List<Problem> problems() {
        return problems;
    }

    /** Says what is wrong, at the line where that part of the file begins. */
    void report(@Nullable JsonNode where, String message) {
        var location = where == null ? null : JsonNodes.tokenStreamLocationOf(where);
        problems.add(new Problem(name, location == null ? 1 : Math.max(1, location.getLineNr()), message));
    }
}
