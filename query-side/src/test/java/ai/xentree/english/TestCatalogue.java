package ai.xentree.english;

import ai.xentree.catalogue.Catalogue;
import ai.xentree.catalogue.CatalogueModule;
import ai.xentree.catalogue.CatalogueTask;
import ai.xentree.catalogue.Variant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

/** A small catalogue: of each level two modules, of three tasks each. */
final class TestCatalogue {

    static final List<TaskKind> KINDS = List.of(TaskKind.GRAMMAR, TaskKind.READING, TaskKind.GRAMMAR);

    private static final int VARIANTS = 3;

    private TestCatalogue() {}

    static Catalogue catalogue() {
        var modules = new ArrayList<CatalogueModule>();
        for (var level : CefrLevel.values()) {
            modules.add(module(level, 1));
            modules.add(module(level, 2));
        }
        return new Catalogue(modules);
    }

    static UUID moduleId(CefrLevel level, int order) {
        return new UUID(level.floor(), order);
    }

    /** The id of a task, counted from 0. */
    static UUID taskId(UUID moduleId, int number) {
        return new UUID(moduleId.getMostSignificantBits() + 1000, moduleId.getLeastSignificantBits() * 10 + number);
    }

    private static CatalogueModule module(CefrLevel level, int order) {
        var id = moduleId(level, order);
        var tasks = new ArrayList<CatalogueTask>();
        for (int i = 0; i < KINDS.size(); i++) {
            var variants = Collections.nCopies(VARIANTS, new Variant("Read.", List.of(), null, null, List.of()));
            tasks.add(new CatalogueTask(taskId(id, i), id, KINDS.get(i), "Task " + i, "Do it.", variants));
        }
        var name = level + " " + order;
        return new CatalogueModule(id, "slug-" + order, name, "Teaches.", level, order, 30, tasks);
    }
}
