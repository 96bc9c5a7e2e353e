package ai.xentree.experience;

import ai.xentree.core.DomainEvent;
import ai.xentree.core.Stored;
import java.time.Instant;

/** Which rules of experience are in force. */
public sealed interface ExperienceRulesEvent extends DomainEvent {

    /**
     * From the next event on, these rules hold; what was earned before stays.
     *
     * @param version counts up from 2; version 1 is {@link ExperienceRules#DEFAULTS}
     */
    @Stored("experience.RulesAdopted")
    record RulesAdopted(int version, ExperienceRules rules, Instant adoptedAt) implements ExperienceRulesEvent {}
}
