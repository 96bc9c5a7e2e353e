package ai.xentree.stats.folding;

import ai.xentree.english.ModuleProgressEvent;
import ai.xentree.english.ModuleProgressEvent.AttemptScored;
import ai.xentree.english.ModuleProgressEvent.ModuleCompleted;
import ai.xentree.english.ModuleProgressEvent.ModuleScoreImproved;
import ai.xentree.english.ModuleProgressEvent.ModuleStarted;
import ai.xentree.english.ModuleProgressEvent.TaskRegenerated;
import ai.xentree.english.ModuleProgressEvent.TaskScored;
import ai.xentree.english.ModuleProgressEvent.TaskSubmitted;
import ai.xentree.stats.pages.PageBatch;

/** Counts what people do with modules, each act when it happened (semantics.md, section 4, "What counts"). */
final class ModuleFolding {

    private final WayFolding ways;
    private final AttemptFolding attempts;

    ModuleFolding(PageBatch pages, Standing standing) {
        var columns = new ModuleColumns(pages);
        this.ways = new WayFolding(pages, standing, columns);
        this.attempts = new AttemptFolding(pages, standing, columns);
    }

    void fold(ModuleProgressEvent event) {
        switch (event) {
            case ModuleStarted started -> ways.fold(started);
            case ModuleCompleted completed -> ways.fold(completed);
            case AttemptScored imported -> {
                ways.fold(imported);
                attempts.fold(imported);
            }
            case TaskSubmitted submitted -> attempts.fold(submitted);
            case TaskScored scored -> attempts.fold(scored);
            case ModuleScoreImproved improved -> {} // the first completion's score is what counts
            case TaskRegenerated regenerated -> {}
        }
    }
}
