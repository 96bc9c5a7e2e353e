package ai.xentree.stats.model;

import ai.xentree.stats.model.ModuleWay.Completion;
import ai.xentree.stats.pages.PageKind;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** How people's ways through modules are kept. */
final class WaysOfPeople implements PageKind<ModuleWays> {

    private static final int WAY_BYTES = 400;
    private static final int PENDING_BYTES = 100;

    @Override
    public ModuleWays absent() {
        return ModuleWays.NONE;
    }

    @Override
    public int weight(ModuleWays page) {
        return WAY_BYTES * page.byModule().size()
                + PENDING_BYTES * page.pending().size();
    }

    @Override
    public Document encode(ModuleWays page) {
        var ways = new Document();
        new TreeMap<>(page.byModule()).forEach((module, way) -> ways.append(module.toString(), document(way)));
        var pending = new Document();
        new TreeMap<>(page.pending()).forEach((submission, at) -> pending.append(submission.toString(), at));
        return new Document("modules", ways).append("pending", pending);
    }

    @Override
    public ModuleWays decode(Document page) {
        var ways = new HashMap<UUID, ModuleWay>();
        page.get("modules", Document.class)
                .forEach((module, way) -> ways.put(UUID.fromString(module), way((Document) way)));
        var pending = new HashMap<UUID, Long>();
        page.get("pending", Document.class)
                .forEach((submission, at) -> pending.put(UUID.fromString(submission), (Long) at));
        return new ModuleWays(ways, pending);
    }

    private static Document document(ModuleWay way) {
        var document = new Document("started", way.startedAt())
                .append("imported", way.imported())
                .append("started_in", texts(way.startedIn()));
        var completion = way.completion();
        return completion == null
                ? document
                : document.append("completed", completion.day()).append("completed_in", texts(completion.in()));
    }

    private static ModuleWay way(Document document) {
        return new ModuleWay(
                document.getLong("started"),
                document.getBoolean("imported"),
                ids(document, "started_in"),
                completion(document));
    }

    private static @Nullable Completion completion(Document document) {
        var day = document.getInteger("completed");
        return day == null ? null : new Completion(day, ids(document, "completed_in"));
    }

    private static List<String> texts(Collection<UUID> ids) {
        return ids.stream().sorted().map(UUID::toString).toList();
    }

    private static Set<UUID> ids(Document document, String name) {
        return document.getList(name, String.class).stream()
                .map(UUID::fromString)
                .collect(Collectors.toUnmodifiableSet());
    }
}
