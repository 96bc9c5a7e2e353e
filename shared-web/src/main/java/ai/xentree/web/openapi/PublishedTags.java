package ai.xentree.web.openapi;

import io.swagger.v3.oas.models.tags.Tag;
import java.util.List;

/** The groups that operations are published in. */
final class PublishedTags {

    static final List<Tag> ALL = List.of(
            tag("Authentication", "Accounts and access tokens."),
            tag("Organizations", "Organizations, members, teams and invitations."),
            tag("Admin Stats & Members", "Engagement, progress and impact of an organization or a team, by UTC days."),
            tag(
                    "Profile & Analytics",
                    "A learner's own XP, streaks, quests and learning time, in the learner's time zone."),
            tag("Xentree English", "Modules and tasks by CEFR level, their evaluation, and XPI."),
            tag(
                    "Integration Tokens",
                    "Short-lived grants to other programs, with keys of each tenant's own. Names are camelCase."),
            tag("API Keys", "Keys for servers, managed by people only."),
            tag("Health", "State of the service."),
            tag("Audit", "The event history, its proofs, and the read models made from it."),
            tag("Admin", "Accounts, for platform administrators."));

    private PublishedTags() {}

    private static Tag tag(String name, String description) {
        return new Tag().name(name).description(description);
    }
}
