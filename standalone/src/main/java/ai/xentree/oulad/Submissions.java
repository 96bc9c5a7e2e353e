package ai.xentree.oulad;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The attempts there are, as {@code studentAssessment.csv} lists them. */
final class Submissions {

    private final Students students;
    private final Assessments assessments;
    private final Map<Submission.Key, Integer> numbers = new HashMap<>();
    private final List<Submission> scored = new ArrayList<>();
    private long unscored;

    Submissions(Students students, Assessments assessments) {
        this.students = students;
        this.assessments = assessments;
    }

    void add(Row row) {
        var assessment = assessments.of(row);
        var student = students.of(row);
        if (row.lacks(Column.SCORE)) {
            unscored++;
            return;
        }
        var day = assessment.presentation().day(row.day(Column.DATE_SUBMITTED));
        var score = row.score(Column.SCORE);
        var number = numbers.merge(new Submission.Key(student, assessment), 1, Integer::sum);
        scored.add(new Submission(student, assessment, number, day, score));
    }

    int size() {
        return scored.size();
    }

    /** How many rows have no score; they are no attempts. */
    long unscored() {
        return unscored;
    }

    /** The attempts of each student at each assessment in the order in which they were made, the earliest first. */
    Collection<List<Submission>> inOrder() {
        return scored.stream()
                .sorted(Comparator.comparing(Submission::day))
                .collect(Collectors.groupingBy(Submission::key, LinkedHashMap::new, Collectors.toList()))
                .values();
    }

    /** How many assessments were attempted. */
    int modules() {
        return (int) scored.stream().map(Submission::assessment).distinct().count();
    }
}
