package ai.xentree.english;

import ai.xentree.english.ModuleProgressEvent.TaskScored;
import ai.xentree.english.ModuleProgressEvent.TaskSubmitted;
import ai.xentree.projection.DocumentBatch;
import ai.xentree.projection.StoredEvent;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;

/**
 * Brings submissions and proficiency up with what is submitted and scored. A page of the history is written before the learner
 * whose state its changes are told from, so that either both are there or the page can be told again.
 */
final class ScoreFold {

    private ScoreFold() {}

    static void needs(UUID submissionId, UUID userId, BiConsumer<String, String> documents) {
        documents.accept(SubmissionDocument.COLLECTION, submissionId.toString());
        documents.accept(LearnerDocument.COLLECTION, userId.toString());
    }

    /** The ids of all pages of a person's history that so many scores may go to. */
    static List<String> pages(DocumentBatch documents, UUID userId, int scores) {
        var count = documents
                .find(LearnerDocument.COLLECTION, userId.toString())
                .map(document -> new LearnerDocument(document).history().count())
                .orElse(0);
        return IntStream.rangeClosed(count / HistoryPage.SIZE, (count + scores - 1) / HistoryPage.SIZE)
                .mapToObj(number -> HistoryPage.id(userId, number))
                .toList();
    }

    static void submitted(DocumentBatch documents, StoredEvent stored, TaskSubmitted event) {
        documents.change(
                SubmissionDocument.COLLECTION,
                event.submissionId().toString(),
                stored,
                document -> new SubmissionDocument(document).submitted(event));
        documents.change(
                LearnerDocument.COLLECTION,
                event.userId().toString(),
                stored,
                document -> new LearnerDocument(document).recentAttempts().add(event));
    }

    static void scored(DocumentBatch documents, StoredEvent stored, TaskScored event) {
        var submittedAt = submittedAt(documents, event);
        documents.changePresent(
                SubmissionDocument.COLLECTION,
                event.submissionId().toString(),
                stored,
                document -> new SubmissionDocument(document).scored());
        documents.change(LearnerDocument.COLLECTION, event.userId().toString(), stored, document -> {
            var learner = new LearnerDocument(document);
            learner.recentAttempts().score(event);
            learner.scored(event, submittedAt).ifPresent(change -> {
                var page = learner.record(change);
                documents.change(
                        HistoryPage.COLLECTION,
                        HistoryPage.id(event.userId(), page),
                        stored,
                        history -> new HistoryPage(history).add(change));
            });
        });
    }

    private static Instant submittedAt(DocumentBatch documents, TaskScored event) {
        return documents
                .find(SubmissionDocument.COLLECTION, event.submissionId().toString())
                .map(document -> new SubmissionDocument(document).submittedAt())
                .orElse(event.scoredAt());
    }
}
