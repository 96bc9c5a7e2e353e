package ai.xentree.english;

import ai.xentree.identity.AccountEvent;
import ai.xentree.identity.AccountEvent.AccountRegistered;
import ai.xentree.identity.AccountEvent.ProfileChanged;
import ai.xentree.projection.DocumentBatch;
import ai.xentree.projection.StoredEvent;
import java.util.UUID;
import java.util.function.BiConsumer;

/** Keeps in which time zone learners live. */
final class ZoneFold {

    private ZoneFold() {}

    static void needs(AccountEvent about, BiConsumer<String, String> documents) {
        if (about instanceof AccountRegistered || about instanceof ProfileChanged) {
            documents.accept(LearnerDocument.COLLECTION, about.userId().toString());
        }
    }

    static void fold(DocumentBatch documents, StoredEvent stored, AccountEvent about) {
        switch (about) {
            case AccountRegistered registered -> lives(documents, stored, registered.userId(), registered.timezone());
            case ProfileChanged changed -> lives(documents, stored, changed.userId(), changed.timezone());
            default -> {}
        }
    }

    private static void lives(DocumentBatch documents, StoredEvent stored, UUID userId, String zone) {
        documents.change(
                LearnerDocument.COLLECTION,
                userId.toString(),
                stored,
                document -> new LearnerDocument(document).livesIn(zone));
    }
}
