package ai.xentree.stats.pages;

import java.util.Set;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** How a page and its version before lie in one document. */
final class VersionedDocument {

    static final String POSITION = "p";
    private static final String PAGE = "d";
    private static final String POSITION_BEFORE = "pp";
    private static final String PAGE_BEFORE = "pd";

    /** The fields that depend on how events fell into batches. */
    static final Set<String> BY_BATCHES = Set.of(POSITION, POSITION_BEFORE, PAGE_BEFORE);

    private VersionedDocument() {}

    static <S> Document of(Replacement<S> replacement) {
        var after = replacement.after();
        var before = replacement.before();
        var document = new Document("_id", replacement.id())
                .append(POSITION, after.position())
                .append(PAGE, after.kind().encode(after.page()))
                .append(POSITION_BEFORE, before.position());
        if (before.position() != Marker.NONE) {
            document.append(PAGE_BEFORE, before.kind().encode(before.page()));
        }
        return document;
    }

    /** Takes the version before out of a document of a position: to whoever reads at an earlier one, it is overtaken. */
    static Document forgetting(long position) {
        return new Document("$set", new Document(POSITION_BEFORE, position))
                .append("$unset", new Document(PAGE_BEFORE, ""));
    }

    /** The version that was current at a position. */
    static <S> Version<S> version(PageKind<S> kind, String id, @Nullable Document document, long position) {
        if (document == null) {
            return new Version<>(kind, kind.absent(), Marker.NONE, Marker.NONE);
        }
        var head = document.getLong(POSITION);
        if (head <= position) {
            return new Version<>(kind, kind.decode(document.get(PAGE, Document.class)), head, head);
        }
        var before = document.getLong(POSITION_BEFORE);
        if (before > position) {
            throw new PageOvertaken(id);
        }
        var page = before == Marker.NONE ? kind.absent() : kind.decode(document.get(PAGE_BEFORE, Document.class));
        return new Version<>(kind, page, before, head);
    }
}
