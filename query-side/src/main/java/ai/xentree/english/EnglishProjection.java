package ai.xentree.english;

import ai.xentree.core.DomainEvent;
import ai.xentree.core.ErasesPerson;
import ai.xentree.english.ModuleProgressEvent.AttemptScored;
import ai.xentree.english.ModuleProgressEvent.TaskScored;
import ai.xentree.english.ModuleProgressEvent.TaskSubmitted;
import ai.xentree.identity.AccountEvent;
import ai.xentree.projection.DocumentBatch;
import ai.xentree.projection.DocumentProjection;
import ai.xentree.projection.ReadModelPlace;
import ai.xentree.projection.StoredEvent;
import ai.xentree.sessions.SessionEvent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;

/**
 * What learners have done with Xentree English: their way through each module, their submissions, proficiency with its history,
 * and sessions with their transcripts. Of attempts that were imported it knows nothing.
 */
final class EnglishProjection extends DocumentProjection {

    static final String NAME = "english";

    /** Its collections in the order in which they are written. */
    static final List<String> COLLECTIONS = List.of(
            SubmissionDocument.COLLECTION,
            HistoryPage.COLLECTION,
            TranscriptDocument.COLLECTION,
            ModuleDocument.COLLECTION,
            SessionDocument.COLLECTION,
            LearnerDocument.COLLECTION);

    EnglishProjection(ReadModelPlace place) {
        super(place, COLLECTIONS.toArray(String[]::new));
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int version() {
        return 1;
    }

    /** Documents of learners, and the last pages of their histories, are written once for all their events in a write. */
    @Override
    public int slicesAWrite() {
        return 4;
    }

    @Override
    protected void needs(DomainEvent event, BiConsumer<String, String> documents) {
        switch (event) {
            case AttemptScored imported -> {}
            case ModuleProgressEvent about -> ModuleFold.needs(about, documents);
            case SessionEvent about -> SessionFold.needs(about, documents);
            case AccountEvent about -> ZoneFold.needs(about, documents);
            default -> {}
        }
    }

    /** Which pages of the history go on is told by the learners. */
    @Override
    protected void foresee(DocumentBatch documents, List<DomainEvent> events) {
        var scores = new HashMap<UUID, Integer>();
        events.forEach(event -> {
            if (event instanceof TaskScored scored) {
                scores.merge(scored.userId(), 1, Integer::sum);
            }
        });
        var pages = new ArrayList<String>();
        scores.forEach((userId, count) -> pages.addAll(ScoreFold.pages(documents, userId, count)));
        documents.prefetch(HistoryPage.COLLECTION, pages);
    }

    @Override
    protected void fold(DocumentBatch documents, StoredEvent stored) {
        switch (stored.event()) {
            case AttemptScored imported -> {}
            case ModuleProgressEvent about -> {
                ModuleFold.fold(documents, stored, about);
                if (about instanceof TaskSubmitted submitted) {
                    ScoreFold.submitted(documents, stored, submitted);
                } else if (about instanceof TaskScored scored) {
                    ScoreFold.scored(documents, stored, scored);
                }
            }
            case SessionEvent about -> SessionFold.fold(documents, stored, about);
            case ErasesPerson erased -> ErasureFold.fold(documents, stored, erased.userId());
            case AccountEvent about -> ZoneFold.fold(documents, stored, about);
            default -> {}
        }
    }
}
