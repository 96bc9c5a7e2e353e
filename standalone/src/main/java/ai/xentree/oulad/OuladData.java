package ai.xentree.oulad;

import ai.xentree.console.Progress;
import java.util.function.Consumer;

/** All that a folder holds, read as a whole before anything is written. */
record OuladData(Presentations presentations, Students students, Submissions submissions, ClickDays clickDays) {

    /** Reads it; rows that cannot be used are reported. */
    static OuladData read(OuladFolder folder, NaturalIds ids, Progress progress, Problems badRows) {
        var presentations = new Presentations(ids);
        var assessments = new Assessments(ids, presentations);
        var students = new Students(ids, presentations);
        var submissions = new Submissions(students, assessments);
        var data = new OuladData(presentations, students, submissions, new ClickDays());
        try (var rows = progress.begin("row read", "rows read", Progress.UNKNOWN)) {
            read(folder, OuladFile.COURSES, presentations::add, rows, badRows);
            read(folder, OuladFile.ASSESSMENTS, assessments::add, rows, badRows);
            read(folder, OuladFile.REGISTRATIONS, students::add, rows, badRows);
            read(folder, OuladFile.SUBMISSIONS, submissions::add, rows, badRows);
            read(folder, OuladFile.ACTIVITY, data::addClicks, rows, badRows);
        }
        if (presentations.all().isEmpty()) {
            throw new UnusableFolder("courses.csv lists no presentation.");
        }
        return data;
    }

    private static void read(
            OuladFolder folder, OuladFile file, Consumer<Row> use, Progress.Step rows, Problems badRows) {
        folder.table(file)
                .forEach(
                        row -> {
                            rows.advance(1);
                            use.accept(row);
                        },
                        badRows);
    }

    private void addClicks(Row row) {
        var presentation = presentations.of(row);
        var student = students.of(row);
        var day = presentation.day(row.day(Column.DATE));
        clickDays.add(day, presentation.number(), student.number(), row.count(Column.CLICKS));
    }
}
