package ai.xentree.stats.folding;

import ai.xentree.impact.LviWeightsEvent;
import ai.xentree.impact.LviWeightsEvent.LviWeightsChanged;
import ai.xentree.impact.LviWeightsInForce;
import ai.xentree.inactivity.InactivityPolicy;
import ai.xentree.inactivity.InactivityPolicyEvent;
import ai.xentree.inactivity.InactivityPolicyEvent.InactivityDaysChanged;
import ai.xentree.stats.model.StatsPages;
import ai.xentree.stats.pages.PageBatch;

/** Keeps what organizations choose about their figures. */
final class ChoiceFolding {

    private final PageBatch pages;

    ChoiceFolding(PageBatch pages) {
        this.pages = pages;
    }

    void fold(LviWeightsEvent event) {
        var key = StatsPages.choices(event.organizationId());
        switch (event) {
            case LviWeightsChanged e ->
                pages.write(
                        key, pages.read(key).with(new LviWeightsInForce(e.weights(), e.changedBy(), e.changedAt())));
        }
    }

    void fold(InactivityPolicyEvent event) {
        var key = StatsPages.choices(event.organizationId());
        switch (event) {
            case InactivityDaysChanged e ->
                pages.write(key, pages.read(key).with(new InactivityPolicy(e.days(), e.changedBy(), e.changedAt())));
        }
    }
}
