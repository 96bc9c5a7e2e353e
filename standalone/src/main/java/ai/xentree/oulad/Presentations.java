package ai.xentree.oulad;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The presentations there are, as {@code courses.csv} lists them. */
final class Presentations {

    private final NaturalIds ids;
    private final Map<String, Presentation> byName = new HashMap<>();
    private final List<Presentation> all = new ArrayList<>();

    Presentations(NaturalIds ids) {
        this.ids = ids;
    }

    void add(Row row) {
        var name = Presentation.name(row);
        var dayZero = Presentation.dayZero(row.text(Column.PRESENTATION));
        if (byName.containsKey(name)) {
            throw new BadRow("the presentation is in an earlier row, too");
        }
        if (all.size() > ClickDays.LAST_PRESENTATION) {
            throw new BadRow("there are more than 1,024 presentations");
        }
        var presentation = new Presentation(all.size(), name, dayZero, ids.team(OpenUniversity.SLUG, name));
        byName.put(name, presentation);
        all.add(presentation);
    }

    /** The presentation of a row of another file. */
    Presentation of(Row row) {
        var presentation = byName.get(Presentation.name(row));
        if (presentation == null) {
            throw new BadRow("the presentation is not in courses.csv");
        }
        return presentation;
    }

    Presentation get(int number) {
        return all.get(number);
    }

    List<Presentation> all() {
        return all;
    }
}
