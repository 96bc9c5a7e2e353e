package ai.xentree.english;

import ai.xentree.catalogue.CatalogueModule;
import ai.xentree.projection.ReadModelPlace;
import com.mongodb.client.model.Filters;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** Reads what learners have done, always by the keys of what is wanted. */
@Component
final class Learners {

    private final ReadModelPlace place;

    Learners(ReadModelPlace place) {
        this.place = place;
    }

    LearnerDocument learner(UUID userId) {
        return byId(LearnerDocument.COLLECTION, userId.toString())
                .map(LearnerDocument::new)
                .orElseGet(LearnerDocument::unknown);
    }

    /** A person's way through each of those modules, in their order. */
    List<ModuleWay> ways(UUID userId, List<CatalogueModule> modules) {
        var found = all(
                ModuleDocument.COLLECTION,
                modules.stream()
                        .map(module -> ModuleDocument.id(userId, module.id()))
                        .toList());
        return modules.stream()
                .map(module -> new ModuleWay(
                        module,
                        Optional.ofNullable(found.get(ModuleDocument.id(userId, module.id())))
                                .map(ModuleDocument::new)
                                .orElseGet(ModuleDocument::untouched)))
                .toList();
    }

    /** Pages of a person's history by their numbers; one is missing only while the read model is built anew. */
    Map<Integer, HistoryPage> history(UUID userId, List<Integer> numbers) {
        var found = all(
                HistoryPage.COLLECTION,
                numbers.stream().map(number -> HistoryPage.id(userId, number)).toList());
        var pages = new HashMap<Integer, HistoryPage>();
        numbers.forEach(number -> Optional.ofNullable(found.get(HistoryPage.id(userId, number)))
                .ifPresent(document -> pages.put(number, new HistoryPage(document))));
        return pages;
    }

    Optional<SubmissionDocument> submission(UUID submissionId) {
        return byId(SubmissionDocument.COLLECTION, submissionId.toString()).map(SubmissionDocument::new);
    }

    Optional<SessionDocument> session(UUID sessionId) {
        return byId(SessionDocument.COLLECTION, sessionId.toString()).map(SessionDocument::new);
    }

    /** Entries of transcripts in the order of those ids; one is missing only while the read model is built anew. */
    List<XELTranscriptItem> transcript(List<String> entryIds) {
        var found = all(TranscriptDocument.COLLECTION, entryIds);
        return entryIds.stream()
                .flatMap(id -> Optional.ofNullable(found.get(id)).stream())
                .map(document -> new TranscriptDocument(document).item())
                .toList();
    }

    private Optional<Document> byId(String collection, String id) {
        return Optional.ofNullable(
                place.getCollection(collection).find(Filters.eq("_id", id)).first());
    }

    private Map<String, Document> all(String collection, Collection<String> ids) {
        var found = new HashMap<String, Document>();
        if (!ids.isEmpty()) {
            place.getCollection(collection)
                    .find(Filters.in("_id", ids))
                    .forEach(document -> found.put(document.getString("_id"), document));
        }
        return found;
    }
}
