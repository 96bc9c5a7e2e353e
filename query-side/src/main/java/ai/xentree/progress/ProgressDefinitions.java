package ai.xentree.progress;

import ai.xentree.progress.figures.ProgressKPIKey;
import ai.xentree.stats.explain.Definition;

/** The written definitions of the Progress cards (semantics.md, section 4). */
final class ProgressDefinitions {

    private static final String OBJECTIVES_MEASURE =
            "The population of the range: whoever belonged to the scope on one of its days. It is they whom objectives measure.";

    private ProgressDefinitions() {}

    static Definition of(ProgressKPIKey key) {
        return switch (key) {
            case MODULES_STARTED ->
                new Definition(
                        "Modules that people of the population started in the range, each once per person, while they were"
                                + " members of the organization.",
                        "modules_started",
                        "Who of the population started a module in the range.",
                        "modules they started",
                        "Starts of modules.");
            case MODULES_COMPLETED ->
                new Definition(
                        "Modules that people of the population completed for the first time in the range, also of those they"
                                + " had started before.",
                        "modules_completed",
                        "Who of the population completed a module for the first time in the range.",
                        "modules they completed",
                        "First completions of modules.");
            case COMPLETION_RATE ->
                new Definition(
                        "Of the modules started in the range, the share that was completed by its end; 0 without starts.",
                        "100 × completed_of_started ÷ modules_started",
                        "Who of the population started a module in the range.",
                        "modules they started in the range and completed by its end",
                        "Starts in the range, and the completions of these.");
            case AVERAGE_SCORE ->
                new Definition(
                        "The mean score of the first completions in the range, each of the same weight; 0 without one.",
                        "sum_of_scores ÷ modules_completed",
                        "Who of the population completed a module for the first time in the range.",
                        "mean score of their completions (points)",
                        "First completions of modules.");
            case TASK_ATTEMPTS ->
                new Definition(
                        "Tasks submitted in the range, those too that wait for their score; imported rows without a score are none.",
                        "task_attempts",
                        "Who of the population submitted a task in the range.",
                        "tasks they submitted",
                        "Submissions of tasks.");
            case ACTIVE_OBJECTIVES ->
                new Definition(
                        "Objectives in the scope that are not archived now and whose days touch the range.",
                        "active_objectives",
                        OBJECTIVES_MEASURE,
                        "",
                        "Creations of these objectives.");
            case OBJECTIVES_ON_TRACK ->
                new Definition(
                        "Of the active objectives, the share that is achieved or on track, judged at the end of the range or now"
                                + " if that is earlier; 0 without objectives.",
                        "100 × doing_well ÷ active_objectives",
                        OBJECTIVES_MEASURE,
                        "",
                        "Creations of these objectives.");
        };
    }
}
