package ai.xentree.stats.model;

import ai.xentree.stats.pages.PageKind;
import java.time.YearMonth;
import org.bson.Document;

/** How it is kept what people can do. */
final class Proficiencies implements PageKind<Proficiency> {

    private static final int PERSON_BYTES = 300;
    private static final int MONTH_BYTES = 24;

    @Override
    public Proficiency absent() {
        return Proficiency.NONE;
    }

    @Override
    public Proficiency decode(Document page) {
        return new Proficiency(
                SkillColumns.skills(Column.longs(page, "skills"), 0),
                page.getLong("latest"),
                page.getList("months", String.class).stream()
                        .map(YearMonth::parse)
                        .toList());
    }

    @Override
    public Document encode(Proficiency page) {
        return new Document("skills", Column.of(SkillColumns.of(page.skills())))
                .append("latest", page.latest())
                .append(
                        "months",
                        page.months().stream().map(YearMonth::toString).toList());
    }

    @Override
    public int weight(Proficiency page) {
        return PERSON_BYTES + MONTH_BYTES * page.months().size();
    }
}
