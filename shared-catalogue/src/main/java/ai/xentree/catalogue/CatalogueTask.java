package ai.xentree.catalogue;

import ai.xentree.english.TaskKind;
import ai.xentree.english.XELTask;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A task of a module, in several variants that ask for the same with other material.
 *
 * @param id made from the slugs of module and task
 * @param instructions what to do
 * @param variants at least three
 */
public record CatalogueTask(
        UUID id, UUID moduleId, TaskKind kind, String title, String instructions, List<Variant> variants) {

    /**
     * What a learner is shown of it.
     *
     * @param variant number of the variant, which must exist
     * @param attempts how often the learner has submitted it
     * @param bestScore the learner's best score so far, 0 to 100; null for none
     */
    public XELTask show(int variant, int attempts, @Nullable Double bestScore) {
        var shown = variant(variant).orElseThrow();
        return new XELTask(
                id,
                moduleId,
                kind,
                title,
                instructions,
                variant,
                variants.size(),
                shown.passage(),
                null,
                shown.questions().stream().map(Question::show).toList(),
                shown.minWords(),
                shown.maxWords(),
                attempts,
                bestScore);
    }

    /** The variant of that number, from 1, if there is one. */
    public Optional<Variant> variant(int number) {
        return number >= 1 && number <= variants.size() ? Optional.of(variants.get(number - 1)) : Optional.empty();
    }
}
