package ai.xentree.events;

import ai.xentree.apikeys.ApiKeyEvent;
import ai.xentree.audit.LogReadEvent;
import ai.xentree.claims.ClaimEvent;
import ai.xentree.core.DomainEvent;
import ai.xentree.english.ModuleProgressEvent;
import ai.xentree.experience.ExperienceRulesEvent;
import ai.xentree.identity.AccountEvent;
import ai.xentree.identity.LoginSessionEvent;
import ai.xentree.impact.LviWeightsEvent;
import ai.xentree.impact.TargetEvent;
import ai.xentree.inactivity.InactivityAlertEvent;
import ai.xentree.inactivity.InactivityPolicyEvent;
import ai.xentree.integrations.IntegrationTokenEvent;
import ai.xentree.integrations.TokenKeyEvent;
import ai.xentree.organizations.MembershipEvent;
import ai.xentree.organizations.OrganizationEvent;
import ai.xentree.progress.ObjectiveEvent;
import ai.xentree.sessions.SessionEvent;
import ai.xentree.sessions.SessionSlotEvent;
import java.util.List;

/** Every family of events there is; a family missing here cannot be stored. */
public final class EventFamilies {

    /** One for each kind of aggregate. */
    public static final List<Class<? extends DomainEvent>> ALL = List.of(
            ClaimEvent.class,
            AccountEvent.class,
            LoginSessionEvent.class,
            OrganizationEvent.class,
            MembershipEvent.class,
            SessionEvent.class,
            SessionSlotEvent.class,
            ModuleProgressEvent.class,
            ExperienceRulesEvent.class,
            ObjectiveEvent.class,
            TargetEvent.class,
            LviWeightsEvent.class,
            InactivityPolicyEvent.class,
            InactivityAlertEvent.class,
            LogReadEvent.class,
            ApiKeyEvent.class,
            TokenKeyEvent.class,
            IntegrationTokenEvent.class);

    private EventFamilies() {}
}
