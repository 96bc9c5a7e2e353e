package ai.xentree.stats.model;

import ai.xentree.stats.model.SkillHistory.Step;
import ai.xentree.stats.pages.PageKind;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.bson.Document;

/** How histories of skills are kept: 40 bytes a score. */
final class SkillHistories implements PageKind<SkillHistory> {

    private static final int STEP_BYTES = 200;

    @Override
    public SkillHistory absent() {
        return SkillHistory.NONE;
    }

    @Override
    public SkillHistory decode(Document page) {
        var at = Column.longs(page, "t");
        var skills = Column.longs(page, "s");
        return new SkillHistory(IntStream.range(0, at.length)
                .mapToObj(row -> new Step(at[row], SkillColumns.skills(skills, row)))
                .toList());
    }

    @Override
    public Document encode(SkillHistory page) {
        return new Document("t", Column.of(at(page.steps()))).append("s", Column.of(skills(page.steps())));
    }

    private static long[] at(List<Step> steps) {
        return steps.stream().mapToLong(Step::at).toArray();
    }

    private static long[] skills(List<Step> steps) {
        return steps.stream()
                .map(Step::skills)
                .map(SkillColumns::of)
                .flatMapToLong(Arrays::stream)
                .toArray();
    }

    @Override
    public int weight(SkillHistory page) {
        return STEP_BYTES * page.steps().size();
    }
}
