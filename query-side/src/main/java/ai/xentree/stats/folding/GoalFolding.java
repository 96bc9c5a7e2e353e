package ai.xentree.stats.folding;

import ai.xentree.impact.TargetEvent;
import ai.xentree.progress.ObjectiveEvent;
import ai.xentree.stats.model.GoalPages;
import ai.xentree.stats.pages.PageBatch;

/** Keeps what organizations want to reach. */
final class GoalFolding {

    private final PageBatch pages;

    GoalFolding(PageBatch pages) {
        this.pages = pages;
    }

    void fold(TargetEvent event) {
        var page = GoalPages.targets(event.organizationId(), event.targetId());
        pages.change(GoalPages.TARGETS, page.id(), event);
    }

    void fold(ObjectiveEvent event) {
        var page = GoalPages.objectives(event.organizationId(), event.objectiveId());
        pages.change(GoalPages.OBJECTIVES, page.id(), event);
    }
}
