package ai.xentree.stats.folding;

import ai.xentree.core.DomainEvent;
import ai.xentree.english.ModuleProgressEvent;
import ai.xentree.english.ModuleProgressEvent.TaskScored;
import ai.xentree.identity.AccountEvent;
import ai.xentree.impact.LviWeightsEvent;
import ai.xentree.impact.TargetEvent;
import ai.xentree.inactivity.InactivityAlertEvent;
import ai.xentree.inactivity.InactivityPolicyEvent;
import ai.xentree.organizations.MembershipEvent;
import ai.xentree.organizations.OrganizationEvent;
import ai.xentree.progress.ObjectiveEvent;
import ai.xentree.projection.Projection;
import ai.xentree.projection.StoredEvent;
import ai.xentree.sessions.EndedSession;
import ai.xentree.sessions.SessionEvent;
import ai.xentree.stats.model.StatsPages;
import ai.xentree.stats.model.XpiPages;
import ai.xentree.stats.pages.PageBatch;
import ai.xentree.stats.pages.PageKey;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/** Events on their way into the pages. Those already published are skipped, so that redelivery changes nothing. */
final class StatsBatch implements Projection.Batch {

    private final PageBatch pages;
    private final AccountFolding accounts;
    private final OrganizationFolding organizations;
    private final MembershipFolding memberships;
    private final SessionFolding sessions;
    private final ModuleFolding modules;
    private final ScoreFolding scores;
    private final ChoiceFolding choices;
    private final GoalFolding goals;
    private final SilenceFolding silence;
    private final Set<UUID> expected = new HashSet<>();
    private Instant storedAt = Instant.EPOCH;

    StatsBatch(PageBatch pages, boolean named) {
        this.pages = pages;
        var names = new NameFolding(pages);
        this.accounts = new AccountFolding(pages, names, named);
        this.organizations = new OrganizationFolding(pages);
        var xpi = new XpiFolding(pages);
        this.memberships = new MembershipFolding(pages, names, xpi);
        var standing = new Standing(pages);
        this.sessions = new SessionFolding(pages, standing);
        this.modules = new ModuleFolding(pages, standing);
        this.scores = new ScoreFolding(pages, standing, xpi);
        this.choices = new ChoiceFolding(pages);
        this.goals = new GoalFolding(pages);
        this.silence = new SilenceFolding(pages, standing);
    }

    /** What is known of those whom events that are folded are about; of each person once, because naming a page takes long. */
    @Override
    public void expect(List<DomainEvent> events) {
        pages.expect(events.stream()
                .<PageKey<?>>mapMulti((event, keys) -> {
                    switch (event) {
                        case AccountEvent account -> expect(account.userId(), keys);
                        case MembershipEvent membership -> expect(membership.userId(), keys);
                        case EndedSession session -> expect(session.userId(), keys);
                        case InactivityAlertEvent alert -> expect(alert.userId(), keys);
                        case ModuleProgressEvent module -> {
                            expect(module.userId(), keys);
                            keys.accept(StatsPages.moduleWays(module.userId()));
                            if (module instanceof TaskScored score) {
                                keys.accept(XpiPages.proficiency(score.userId()));
                            }
                        }
                        default -> {}
                    }
                })
                .distinct()
                .toList());
    }

    private void expect(UUID userId, Consumer<PageKey<?>> keys) {
        if (expected.add(userId)) {
            keys.accept(StatsPages.person(userId));
        }
    }

    @Override
    public void fold(StoredEvent event) {
        storedAt = event.storedAt();
        if (event.position() > pages.published()) {
            fold(event.event());
        }
    }

    private void fold(DomainEvent event) {
        switch (event) {
            case AccountEvent account -> accounts.fold(account);
            case OrganizationEvent organization -> organizations.fold(organization);
            case MembershipEvent membership -> memberships.fold(membership);
            case SessionEvent session -> {
                silence.fold(session);
                if (session instanceof EndedSession ended) {
                    sessions.fold(ended);
                }
            }
            case InactivityAlertEvent alert -> silence.fold(alert);
            case ModuleProgressEvent module -> {
                modules.fold(module);
                if (module instanceof TaskScored score) {
                    scores.fold(score);
                }
            }
            case LviWeightsEvent weights -> choices.fold(weights);
            case InactivityPolicyEvent policy -> choices.fold(policy);
            case TargetEvent target -> goals.fold(target);
            case ObjectiveEvent objective -> goals.fold(objective);
            default -> {}
        }
    }

    @Override
    public boolean flush(long position) {
        pages.flush(position, storedAt);
        return true;
    }
}
