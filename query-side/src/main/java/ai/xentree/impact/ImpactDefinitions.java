package ai.xentree.impact;

import ai.xentree.impact.figures.ImpactKPIKey;
import ai.xentree.stats.explain.Definition;

/** The written definitions of the Impact cards (semantics.md, section 5). */
final class ImpactDefinitions {

    private static final String POPULATION =
            "The population of the range: whoever belonged to the scope on one of its days.";

    private ImpactDefinitions() {}

    static Definition of(ImpactKPIKey key) {
        return switch (key) {
            case LVI ->
                new Definition(
                        "The learning value index, 0 to 100: of everyone in the population four components from 0 to 1 over the"
                                + " whole range, each averaged, weighted as the organization has chosen. Engagement: hours"
                                + " against 2 a week, at most 1. Completion: modules completed of those started. Proficiency:"
                                + " XPI of 100. Consistency: ISO weeks with a session of those the range touches.",
                        "100 × (engagement_weight × engagement + completion_weight × completion"
                                + " + proficiency_weight × proficiency + consistency_weight × consistency)",
                        POPULATION,
                        "their own index (points)",
                        "");
            case AVERAGE_XPI ->
                new Definition(
                        "The mean English proficiency index of the population at the end of the range, or when a person left; 0"
                                + " for those without attempts.",
                        "sum_of_xpi ÷ population",
                        POPULATION,
                        "their XPI then (points)",
                        "");
            case XPI_GAIN ->
                new Definition(
                        "The mean XPI at the end of the range minus the mean at its start, each held within people's membership.",
                        "average_xpi_at_end − average_xpi_at_start",
                        POPULATION,
                        "their own gain (points)",
                        "");
            case LEVELS_GAINED ->
                new Definition(
                        "Steps up from one CEFR level to the next between the start and the end of the range; steps down do not"
                                + " subtract.",
                        "levels_gained",
                        "Who of the population is at a higher level at the end than at the start.",
                        "steps up",
                        "");
            case TARGETS_MET ->
                new Definition(
                        "Of the targets whose last day lies in the range, the share that is met as known now; 0 without targets.",
                        "100 × met ÷ targets",
                        POPULATION + " It is they whom targets measure.",
                        "",
                        "Targets: the event that set each of them.");
        };
    }
}
