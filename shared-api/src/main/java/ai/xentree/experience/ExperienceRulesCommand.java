package ai.xentree.experience;

import ai.xentree.core.Actor;
import ai.xentree.core.Command;
import java.time.Instant;

/** What can be asked of the rules of experience. */
public sealed interface ExperienceRulesCommand extends Command {

    /** The identifier of the one aggregate that knows which rules are in force. */
    String AGGREGATE_ID = "experience-rules";

    @Override
    default String aggregateId() {
        return AGGREGATE_ID;
    }

    /** Lets rules be in force from now on; changes nothing where they are. For the platform itself. */
    record AdoptRules(ExperienceRules rules, Instant at, Actor actor) implements ExperienceRulesCommand {}
}
