package ai.xentree.english;

import ai.xentree.catalogue.CatalogueModule;
import ai.xentree.catalogue.CatalogueTask;
import ai.xentree.catalogue.Variant;
import ai.xentree.core.Refusal;
import ai.xentree.english.evaluation.Answer;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A task with the module that it belongs to. */
record FoundTask(CatalogueModule module, CatalogueTask task) {

    TaskKind kind() {
        return task.kind();
    }

    /** The variant of that number; refuses one that does not exist. */
    Variant variant(int number) {
        return task.variant(number)
                .orElseThrow(() -> Refusal.invalid(
                        "variant", "must be between 1 and " + task.variants().size()));
    }

    /**
     * What an evaluator has to judge.
     *
     * @param text what was written or said
     * @param language the language wished for the feedback; null for any
     */
    Answer answer(int variant, String text, @Nullable String language) {
        var asked = variant(variant);
        return new Answer(
                kind() == TaskKind.SPEAKING ? Answer.Kind.SPEAKING : Answer.Kind.WRITING,
                text,
                Objects.requireNonNullElse(asked.passage(), task.instructions()),
                module.level(),
                Set.copyOf(asked.topicWords()),
                asked.minWords(),
                asked.maxWords(),
                language);
    }
}
