package ai.xentree.catalogue;

import ai.xentree.english.TaskKind;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A task of a module, in several variants that ask for the same with other material.
 *
 * @param id made from the slugs of module and task
 * @param instructions what to do
 * @param variants at least three
 */
public record CatalogueTask(UUID id, TaskKind kind, String title, String instructions, List<Variant> variants) {

    /** The variant of that number, from 1, if there is one. */
    public Optional<Variant> variant(int number) {
        return number >= 1 && number <= variants.size() ? Optional.of(variants.get(number - 1)) : Optional.empty();
    }
}
