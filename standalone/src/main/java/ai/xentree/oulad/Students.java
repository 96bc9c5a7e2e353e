package ai.xentree.oulad;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The students there are, as {@code studentRegistration.csv} lists them. */
final class Students {

    private final NaturalIds ids;
    private final Presentations presentations;
    private final Map<Long, Student> byId = new HashMap<>();
    private final List<Student> all = new ArrayList<>();

    Students(NaturalIds ids, Presentations presentations) {
        this.ids = ids;
        this.presentations = presentations;
    }

    void add(Row row) {
        var presentation = presentations.of(row);
        var id = row.id(Column.STUDENT);
        var stay = Stay.of(presentation, row);
        var known = byId.get(id);
        if (known != null && known.isRegisteredIn(presentation)) {
            throw new BadRow("the student is registered for the presentation in an earlier row, too");
        }
        (known == null ? added(id) : known).register(stay);
    }

    private Student added(long id) {
        if (all.size() > ClickDays.LAST_STUDENT) {
            throw new BadRow("there are more than 4,194,304 students");
        }
        var student = new Student(all.size(), id, ids.account(Student.username(id)));
        byId.put(id, student);
        all.add(student);
        return student;
    }

    /** The student of a row of another file. */
    Student of(Row row) {
        var student = byId.get(row.id(Column.STUDENT));
        if (student == null) {
            throw new BadRow("the student is not in studentRegistration.csv");
        }
        return student;
    }

    Student get(int number) {
        return all.get(number);
    }

    List<Student> all() {
        return all;
    }
}
