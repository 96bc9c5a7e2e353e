package ai.xentree.stats.model;

import ai.xentree.stats.model.ModuleDay.Act;
import ai.xentree.stats.pages.MergedKind;
import java.util.List;
import org.bson.Document;

/** How modules by day are kept: about 3 bytes for each member who made attempts, 6 a start, 5 a completion. */
final class ModuleDays implements MergedKind<ModuleDay, Act> {

    private static final int ATTEMPT_BYTES = 3;
    private static final int START_BYTES = 6;
    private static final int COMPLETION_BYTES = 5;

    @Override
    public ModuleDay absent() {
        return ModuleDay.EMPTY;
    }

    @Override
    public ModuleDay decode(Document page) {
        return new ModuleDay(ModuleAttempts.in(page), ModuleStarts.in(page), ModuleCompletions.in(page));
    }

    @Override
    public Document encode(ModuleDay page) {
        var document = new Document();
        page.attempts().put(document);
        page.starts().put(document);
        page.completions().put(document);
        return document;
    }

    @Override
    public int weight(ModuleDay page) {
        return ATTEMPT_BYTES * page.attempts().rows()
                + START_BYTES * page.starts().rows()
                + COMPLETION_BYTES * page.completions().rows();
    }

    @Override
    public ModuleDay merge(ModuleDay page, List<Act> acts) {
        return new ModuleDay(
                page.attempts().after(acts),
                page.starts().after(acts),
                page.completions().after(acts));
    }
}
