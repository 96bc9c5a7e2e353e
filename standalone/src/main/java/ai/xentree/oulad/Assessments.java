package ai.xentree.oulad;

import java.util.HashMap;
import java.util.Map;

/** The assessments there are, as {@code assessments.csv} lists them. */
final class Assessments {

    private final NaturalIds ids;
    private final Presentations presentations;
    private final Map<Long, Assessment> byId = new HashMap<>();

    Assessments(NaturalIds ids, Presentations presentations) {
        this.ids = ids;
        this.presentations = presentations;
    }

    void add(Row row) {
        var presentation = presentations.of(row);
        var id = row.id(Column.ASSESSMENT);
        var title = presentation.name() + " " + row.text(Column.ASSESSMENT_TYPE) + " " + id;
        if (byId.putIfAbsent(id, new Assessment(id, presentation, title, ids.module(id))) != null) {
            throw new BadRow("the assessment is in an earlier row, too");
        }
    }

    /** The assessment of a row of another file. */
    Assessment of(Row row) {
        var assessment = byId.get(row.id(Column.ASSESSMENT));
        if (assessment == null) {
            throw new BadRow("the assessment is not in assessments.csv");
        }
        return assessment;
    }
}
