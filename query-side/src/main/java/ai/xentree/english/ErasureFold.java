package ai.xentree.english;

import ai.xentree.projection.DocumentBatch;
import ai.xentree.projection.StoredEvent;
import java.util.UUID;

/** Takes away what an erased person wrote and said. That they did, and how well, stays. */
final class ErasureFold {

    private ErasureFold() {}

    static void fold(DocumentBatch documents, StoredEvent stored, UUID person) {
        var userId = person.toString();
        documents
                .having(SubmissionDocument.COLLECTION, SubmissionDocument.USER, userId)
                .forEach(id -> documents.change(SubmissionDocument.COLLECTION, id, stored, SubmissionDocument::erase));
        documents.having(SessionDocument.COLLECTION, SessionDocument.USER, userId).stream()
                .flatMap(id -> documents.find(SessionDocument.COLLECTION, id).stream())
                .flatMap(session -> new SessionDocument(session).entries().stream())
                .forEach(id -> documents.change(TranscriptDocument.COLLECTION, id, stored, TranscriptDocument::erase));
    }
}
