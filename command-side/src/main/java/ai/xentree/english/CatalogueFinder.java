package ai.xentree.english;

import ai.xentree.catalogue.Catalogue;
import ai.xentree.catalogue.CatalogueModule;
import ai.xentree.catalogue.CatalogueTask;
import ai.xentree.core.Refusal;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds what requests name in the catalogue; refuses with {@code NOT_FOUND} what is not there. */
@Component
final class CatalogueFinder {

    private final Catalogue catalogue;

    CatalogueFinder(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    CatalogueModule module(UUID moduleId) {
        return catalogue.module(moduleId).orElseThrow(() -> Refusal.notFound("The module"));
    }

    FoundTask task(UUID moduleId, UUID taskId) {
        var module = module(moduleId);
        return new FoundTask(module, present(module.task(taskId)));
    }

    /** Requires whichever are named: the module, and the task in it or in any. */
    void require(@Nullable UUID moduleId, @Nullable UUID taskId) {
        if (moduleId != null && taskId != null) {
            task(moduleId, taskId);
        } else if (moduleId != null) {
            module(moduleId);
        } else if (taskId != null) {
            present(catalogue.modules().stream()
                    .flatMap(module -> module.task(taskId).stream())
                    .findFirst());
        }
    }

    private static CatalogueTask present(Optional<CatalogueTask> task) {
        return task.orElseThrow(() -> Refusal.notFound("The task"));
    }
}
