package ai.xentree.english;

import ai.xentree.core.DomainEvent;
import ai.xentree.english.ModuleProgressEvent.AttemptScored;
import ai.xentree.english.ModuleProgressEvent.ModuleCompleted;
import ai.xentree.english.ModuleProgressEvent.ModuleScoreImproved;
import ai.xentree.english.ModuleProgressEvent.ModuleStarted;
import ai.xentree.english.ModuleProgressEvent.TaskRegenerated;
import ai.xentree.english.ModuleProgressEvent.TaskScored;
import ai.xentree.english.ModuleProgressEvent.TaskSubmitted;
import ai.xentree.projection.DocumentBatch;
import ai.xentree.projection.DocumentProjection;
import ai.xentree.projection.StoredEvent;
import java.util.function.BiConsumer;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/** What learners have done with Xentree English. */
@Component
final class EnglishProjection extends DocumentProjection {

    static final String NAME = "english";

    EnglishProjection(MongoOperations mongo) {
        super(mongo, ModuleDocument.COLLECTION);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    protected void needs(DomainEvent event, BiConsumer<String, String> documents) {
        switch (event) {
            case AttemptScored imported -> {}
            case ModuleProgressEvent about ->
                documents.accept(ModuleDocument.COLLECTION, ModuleDocument.id(about.userId(), about.moduleId()));
            default -> {}
        }
    }

    @Override
    protected void fold(DocumentBatch documents, StoredEvent stored) {
        switch (stored.event()) {
            case AttemptScored imported -> {}
            case ModuleProgressEvent about -> foldModule(documents, stored, about);
            default -> {}
        }
    }

    private static void foldModule(DocumentBatch documents, StoredEvent stored, ModuleProgressEvent about) {
        var id = ModuleDocument.id(about.userId(), about.moduleId());
        documents.change(ModuleDocument.COLLECTION, id, stored, document -> {
            var way = new ModuleDocument(document);
            switch (about) {
                case ModuleStarted event -> way.started(event, stored.position());
                case TaskSubmitted event -> way.submitted(event, stored.position());
                case TaskScored event -> way.scored(event);
                case TaskRegenerated event -> way.regenerated(event, stored.position());
                case ModuleCompleted event -> way.completed(event);
                case ModuleScoreImproved event -> way.improved(event);
                case AttemptScored imported -> {}
            }
        });
    }
}
