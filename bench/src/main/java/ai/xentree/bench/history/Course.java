package ai.xentree.bench.history;

import ai.xentree.catalogue.Catalogue;
import ai.xentree.catalogue.CatalogueModule;
import ai.xentree.catalogue.CatalogueTask;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All tasks of the catalogue, one after the other. */
record Course(List<Step> steps) {

    private static final String ANSWERS = "{\"answers\":["
            + "{\"question_id\":\"q1\",\"answer\":[\"in the kitchen\"]},".repeat(4)
            + "{\"question_id\":\"q5\",\"answer\":[\"two\",\"three\"]}]}";
    private static final String TEXT =
            "{\"text\":\"" + "I have lived in this town for three years. ".repeat(15) + "\"}";
    private static final String EVALUATION =
            "{\"feedback\":\"" + "Clear and complete, with few mistakes. ".repeat(30) + "\"}";

    /** A task, and the module it is in. */
    record Step(CatalogueModule module, CatalogueTask task) {

        boolean isFirst() {
            return module.tasks().getFirst().equals(task);
        }

        boolean isLast() {
            return module.tasks().getLast().equals(task);
        }

        /** As long as a response usually is. */
        String response() {
            return task.kind().open() ? TEXT : ANSWERS;
        }

        /** The same of what an evaluator finds. */
        @Nullable
        String evaluation() {
            return task.kind().open() ? EVALUATION : null;
        }
    }

    static Course of(Catalogue catalogue) {
        return new Course(catalogue.modules().stream()
                .flatMap(module -> module.tasks().stream().map(task -> new Step(module, task)))
                .toList());
    }

    int length() {
        return steps.size();
    }

    /** The step of that number, beginning again after the last. */
    Step step(int number) {
        return steps.get(number % steps.size());
    }
}
