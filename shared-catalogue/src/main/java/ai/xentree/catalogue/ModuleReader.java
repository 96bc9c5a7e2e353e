package ai.xentree.catalogue;

import ai.xentree.english.CefrLevel;
import ai.xentree.english.TaskKind;
import java.util.Locale;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/** Makes a module of a file that has nothing wrong with it. */
final class ModuleReader {

    private final JsonNode root;
    private final String slug;

    private ModuleReader(JsonNode root) {
        this.root = root;
        this.slug = root.get("slug").asString();
    }

    /** The module in that file. */
    static CatalogueModule read(JsonNode root) {
        return new ModuleReader(root).module();
    }

    private CatalogueModule module() {
        return new CatalogueModule(
                CatalogueIds.module(slug),
                slug,
                root.get("title").asString(),
                root.get("description").asString(),
                CefrLevel.valueOf(root.get("level").asString()),
                root.get("order").asInt(),
                root.get("estimated_minutes").asInt(),
                root.get("tasks").values().stream().map(this::task).toList());
    }

    private CatalogueTask task(JsonNode task) {
        var taskSlug = task.get("slug").asString();
        var path = slug + "/" + taskSlug;
        var variants = task.get("variants");
        return new CatalogueTask(
                CatalogueIds.task(slug, taskSlug),
                CatalogueIds.module(slug),
                TaskKind.valueOf(task.get("kind").asString().toUpperCase(Locale.ROOT)),
                task.get("title").asString(),
                task.get("instructions").asString(),
                IntStream.range(0, variants.size())
                        .mapToObj(i -> new VariantReader(path + "/" + (i + 1)).read(variants.get(i)))
                        .toList());
    }
}
