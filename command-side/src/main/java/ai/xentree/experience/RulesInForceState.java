package ai.xentree.experience;

import ai.xentree.core.Refusal;
import ai.xentree.experience.ExperienceRulesCommand.AdoptRules;
import ai.xentree.experience.ExperienceRulesEvent.RulesAdopted;
import java.util.List;

/** Which rules are in force. */
record RulesInForceState(int version, ExperienceRules rules) {

    /** Before any were adopted. */
    static final RulesInForceState FIRST = new RulesInForceState(1, ExperienceRules.DEFAULTS);

    /** What follows from a command. Refuses what the rules do not allow. */
    List<ExperienceRulesEvent> decide(ExperienceRulesCommand command) {
        return switch (command) {
            case AdoptRules adopt -> adopt(adopt);
        };
    }

    /** The state after an event. */
    RulesInForceState evolve(ExperienceRulesEvent event) {
        return switch (event) {
            case RulesAdopted adopted -> new RulesInForceState(adopted.version(), adopted.rules());
        };
    }

    private List<ExperienceRulesEvent> adopt(AdoptRules adopt) {
        if (!adopt.actor().superAdmin()) {
            throw Refusal.forbidden("Only the platform itself adopts rules of experience.");
        }
        return adopt.rules().equals(rules)
                ? List.of()
                : List.of(new RulesAdopted(version + 1, adopt.rules(), adopt.at()));
    }
}
