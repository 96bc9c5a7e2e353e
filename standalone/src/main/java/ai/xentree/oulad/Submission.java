package ai.xentree.oulad;

import java.time.LocalDate;

/**
 * A scored attempt of a student at an assessment.
 *
 * @param number counts a student's attempts at the assessment from 1, in the order of the file
 * @param score 0 to 100
 */
record Submission(Student student, Assessment assessment, int number, LocalDate day, double score) {

    /** What attempts of one student at one assessment have in common. */
    record Key(Student student, Assessment assessment) {}

    Key key() {
        return new Key(student, assessment);
    }
}
