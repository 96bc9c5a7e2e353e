package ai.xentree.oulad;

import static ai.xentree.oulad.Column.ASSESSMENT;
import static ai.xentree.oulad.Column.ASSESSMENT_TYPE;
import static ai.xentree.oulad.Column.CLICKS;
import static ai.xentree.oulad.Column.DATE;
import static ai.xentree.oulad.Column.DATE_REGISTRATION;
import static ai.xentree.oulad.Column.DATE_SUBMITTED;
import static ai.xentree.oulad.Column.DATE_UNREGISTRATION;
import static ai.xentree.oulad.Column.IS_BANKED;
import static ai.xentree.oulad.Column.LENGTH;
import static ai.xentree.oulad.Column.MODULE;
import static ai.xentree.oulad.Column.PRESENTATION;
import static ai.xentree.oulad.Column.SCORE;
import static ai.xentree.oulad.Column.SITE;
import static ai.xentree.oulad.Column.STUDENT;
import static ai.xentree.oulad.Column.WEIGHT;

import java.util.List;

/** The files of OULAD that an import needs, with the columns they have. */
enum OuladFile {
    COURSES("courses.csv", MODULE, PRESENTATION, LENGTH),
    ASSESSMENTS("assessments.csv", MODULE, PRESENTATION, ASSESSMENT, ASSESSMENT_TYPE, DATE, WEIGHT),
    REGISTRATIONS("studentRegistration.csv", MODULE, PRESENTATION, STUDENT, DATE_REGISTRATION, DATE_UNREGISTRATION),
    SUBMISSIONS("studentAssessment.csv", ASSESSMENT, STUDENT, DATE_SUBMITTED, IS_BANKED, SCORE),
    ACTIVITY("studentVle.csv", MODULE, PRESENTATION, STUDENT, SITE, DATE, CLICKS);

    private final String fileName;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<Column> columns;

    OuladFile(String fileName, Column... columns) {
        this.fileName = fileName;
        this.columns = List.of(columns);
    }

    String fileName() {
        return fileName;
    }

    List<Column> columns() {
        return columns;
    }
}
