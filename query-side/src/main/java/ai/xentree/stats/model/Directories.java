package ai.xentree.stats.model;

import ai.xentree.stats.model.Directory.Entry;
import ai.xentree.stats.pages.PageKind;
import java.util.List;
import java.util.UUID;
import org.bson.Document;

/** How the directory of organizations is kept. */
final class Directories implements PageKind<Directory> {

    private static final int ENTRY_BYTES = 60;

    @Override
    public Directory absent() {
        return new Directory(List.of());
    }

    @Override
    public Directory decode(Document page) {
        return new Directory(page.getList("organizations", Document.class).stream()
                .map(entry -> new Entry(UUID.fromString(entry.getString("id")), entry.getLong("created")))
                .toList());
    }

    @Override
    public Document encode(Directory page) {
        return new Document(
                "organizations",
                page.entries().stream()
                        .map(entry -> new Document("id", entry.organizationId().toString())
                                .append("created", entry.createdAt()))
                        .toList());
    }

    @Override
    public int weight(Directory page) {
        return ENTRY_BYTES * page.entries().size();
    }
}
