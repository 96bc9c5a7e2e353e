package ai.xentree.english;

import ai.xentree.english.ModuleProgressEvent.AttemptScored;
import ai.xentree.english.ModuleProgressEvent.ModuleCompleted;
import ai.xentree.english.ModuleProgressEvent.ModuleScoreImproved;
import ai.xentree.english.ModuleProgressEvent.ModuleStarted;
import ai.xentree.english.ModuleProgressEvent.TaskRegenerated;
import ai.xentree.english.ModuleProgressEvent.TaskScored;
import ai.xentree.english.ModuleProgressEvent.TaskSubmitted;
import ai.xentree.projection.DocumentBatch;
import ai.xentree.projection.StoredEvent;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Brings people's ways through modules up with what they do. */
final class ModuleFold {

    private ModuleFold() {}

    static void needs(ModuleProgressEvent about, BiConsumer<String, String> documents) {
        documents.accept(ModuleDocument.COLLECTION, ModuleDocument.id(about.userId(), about.moduleId()));
        switch (about) {
            case TaskSubmitted submitted -> ScoreFold.needs(submitted.submissionId(), submitted.userId(), documents);
            case TaskScored scored -> ScoreFold.needs(scored.submissionId(), scored.userId(), documents);
            default -> {}
        }
    }

    static void fold(DocumentBatch documents, StoredEvent stored, ModuleProgressEvent about) {
        switch (about) {
            case ModuleStarted event when event.level() == null -> {} // an imported module, which is none of English's
            case ModuleStarted event -> change(documents, stored, about, way -> way.started(event, stored.position()));
            case TaskSubmitted event ->
                change(documents, stored, about, way -> way.submitted(event, stored.position()));
            case TaskScored event -> change(documents, stored, about, way -> way.scored(event));
            case TaskRegenerated event ->
                change(documents, stored, about, way -> way.regenerated(event, stored.position()));
            case ModuleCompleted event -> changePresent(documents, stored, about, way -> way.completed(event));
            case ModuleScoreImproved event -> changePresent(documents, stored, about, way -> way.improved(event));
            case AttemptScored imported -> {}
        }
    }

    private static void change(
            DocumentBatch documents, StoredEvent stored, ModuleProgressEvent about, Consumer<ModuleDocument> change) {
        documents.change(
                ModuleDocument.COLLECTION,
                ModuleDocument.id(about.userId(), about.moduleId()),
                stored,
                document -> change.accept(new ModuleDocument(document)));
    }

    /** Of a module that has no document only imports tell. */
    private static void changePresent(
            DocumentBatch documents, StoredEvent stored, ModuleProgressEvent about, Consumer<ModuleDocument> change) {
        documents.changePresent(
                ModuleDocument.COLLECTION,
                ModuleDocument.id(about.userId(), about.moduleId()),
                stored,
                document -> change.accept(new ModuleDocument(document)));
    }
}
