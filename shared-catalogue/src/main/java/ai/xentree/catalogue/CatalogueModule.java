package ai.xentree.catalogue;

import ai.xentree.english.CefrLevel;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A module of the catalogue.
 *
 * @param id made from the slug, so that it is the same wherever the file is read
 * @param slug its short name, unique in the catalogue
 * @param description what it teaches
 * @param order its place within the level, from 1
 * @param estimatedMinutes the usual time
 * @param tasks in the order in which they are meant to be done
 */
public record CatalogueModule(
        UUID id,
        String slug,
        String title,
        String description,
        CefrLevel level,
        int order,
        int estimatedMinutes,
        List<CatalogueTask> tasks) {

    /** The task of that id, if it is one of this module's. */
    public Optional<CatalogueTask> task(UUID taskId) {
        return tasks.stream().filter(task -> task.id().equals(taskId)).findFirst();
    }
}
