package ai.xentree.engagement;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Brings an answer into the shape of the expected files: without ids, names, account fields, affiliations, labels. */
final class FileShape {

    private static final Set<String> LEFT_OUT = Set.of(
            "id",
            "user_id",
            "team_id",
            "team_name",
            "session_id",
            "full_name",
            "email",
            "avatar_url",
            "subscription_plan",
            "account_status",
            "organizations",
            "affiliations");

    private FileShape() {}

    static JsonNode of(Object answer) {
        JsonNode tree = PlainJson.MAPPER.valueToTree(answer);
        strip(tree);
        return tree;
    }

    static @Nullable Object plain(Object answer) {
        return PlainJson.of(of(answer));
    }

    private static void strip(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.remove(LEFT_OUT);
            if (object.has("unit")) {
                object.remove("label");
            }
        }
        node.forEach(FileShape::strip);
    }
}
