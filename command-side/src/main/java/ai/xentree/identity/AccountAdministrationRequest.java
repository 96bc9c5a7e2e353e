package ai.xentree.identity;

import ai.xentree.web.json.Patch;
import ai.xentree.web.validation.GivesSomething;
import jakarta.validation.constraints.NotNull;

/** What a platform administrator sets of an account; the rest stays. */
@GivesSomething
record AccountAdministrationRequest(
        Patch<@NotNull SubscriptionPlan> subscriptionPlan, Patch<@NotNull AccountStatus> accountStatus) {}
