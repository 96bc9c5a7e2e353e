package ai.xentree.oulad;

import static org.assertj.core.api.Assertions.assertThat;

import ai.xentree.english.ModuleProgressCommand.RecordAttempt;
import ai.xentree.identity.AccountCommand.RegisterAccount;
import ai.xentree.sessions.SessionCommand.RecordSession;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BadRowsTest {

    @TempDir
    Path temporary;

    private TestFolder folder;

    @BeforeEach
    void begin() {
        folder = new TestFolder(temporary).registered("AAA,2013J,1,0,?");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            COURSES       | CCC,2013X,1        | code_presentation is not a year and B or J
            COURSES       | ,2013J,1           | code_module is missing
            COURSES       | AAA,2013J,268      | the presentation is in an earlier row, too
            ASSESSMENTS   | CCC,2013J,9,TMA,,1 | the presentation is not in courses.csv
            ASSESSMENTS   | AAA,2013J,x,TMA,,1 | id_assessment is not a whole number
            ASSESSMENTS   | AAA,2013J,1752,T,,1| the assessment is in an earlier row, too
            ASSESSMENTS   | AAA,2013J,9,?,,1   | assessment_type is missing
            REGISTRATIONS | AAA,2013B,7,0,?    | the presentation is not in courses.csv
            REGISTRATIONS | AAA,2013J,,0,?     | id_student is missing
            REGISTRATIONS | AAA,2013J,007,0,?  | id_student is not an identifier
            REGISTRATIONS | AAA,2013J,-7,0,?   | id_student is not an identifier
            REGISTRATIONS | AAA,2013J,7,soon,? | date_registration is not a whole number
            REGISTRATIONS | AAA,2013J,7,0,1.5  | date_unregistration is not a whole number
            REGISTRATIONS | AAA,2013J,7,10001,?| date_registration is more than 10,000 days from day 0
            REGISTRATIONS | AAA,2013J,1,3,?    | the student is registered for the presentation in an earlier row, too
            SUBMISSIONS   | 99,1,18,0,78       | the assessment is not in assessments.csv
            SUBMISSIONS   | 1752,99,18,0,78    | the student is not in studentRegistration.csv
            SUBMISSIONS   | 1752,1,?,0,78      | date_submitted is missing
            SUBMISSIONS   | 1752,1,18,0,100.5  | score is not between 0 and 100
            SUBMISSIONS   | 1752,1,18,0,-1     | score is not between 0 and 100
            SUBMISSIONS   | 1752,1,18,0,good   | score is not a number
            SUBMISSIONS   | 1752,1,18,0,NaN    | score is not a number
            ACTIVITY      | CCC,2013J,1,5,0,4  | the presentation is not in courses.csv
            ACTIVITY      | AAA,2013J,99,5,0,4 | the student is not in studentRegistration.csv
            ACTIVITY      | AAA,2013J,1,5,?,4  | date is missing
            ACTIVITY      | AAA,2013J,1,5,0,-4 | sum_click is negative
            ACTIVITY      | AAA,2013J,1,5,0,4x | sum_click is not a whole number
            ACTIVITY      | AAA,2013J,1,5,0    | the row has 5 fields instead of 6
            ACTIVITY      | AAA,2013J,1,5,0,4,9| the row has 7 fields instead of 6
            """)
    void givenABadRow_thenItIsReportedWithFileLineAndReason(OuladFile file, String row, String reason) {
        var line = folder.with(file, row).lastLine(file);
        var importing = Importing.of(folder.plain());
        assertThat(importing.said.all()).contains(file.fileName() + ":" + line + ": " + reason);
        assertThat(importing.report.badRows()).isEqualTo(1);
        assertThat(importing.report.isComplete()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"AAA\",\"2013J\",\"1\",\"5\",\"0\",\"4",
                "AAA\",\"2013J\",\"1\",\"5\",\"0\",\"4",
                "\"AAA\"x,\"2013J\",\"1\",\"5\",\"0\",\"4\"",
                "\"",
                "AAA,2013J,1,5,0,\"4",
                "\u0000\u0001\u0002"
            })
    void givenARowThatIsNotWellFormed_thenTheRowsAfterItAreTakenIn(String line) {
        folder.clicked("AAA,2013J,1,5,0,4").withLine(OuladFile.ACTIVITY, line).clicked("AAA,2013J,1,5,2,4");
        var importing = Importing.of(folder.plain());
        assertThat(importing.said.all()).anyMatch(said -> said.startsWith("studentVle.csv:3: the row "));
        assertThat(importing.report.badRows()).isEqualTo(1);
        assertThat(importing.commands.of(RecordSession.class)).hasSize(2);
    }

    @Test
    void givenBadRowsInEveryFile_thenTheRestIsTakenIn() {
        folder.with(OuladFile.COURSES, "CCC,never,1")
                .with(OuladFile.ASSESSMENTS, "CCC,never,1,TMA,1,1")
                .registered("CCC,never,2,0,?", "AAA,2013J,2,0,?")
                .submitted("1,1,1,0,50", "1752,2,1,0,50")
                .clicked("CCC,never,1,1,1,1", "AAA,2013J,2,5,0,4");
        var importing = Importing.of(folder.plain());
        assertThat(importing.report.badRows()).isEqualTo(5);
        assertThat(importing.commands.of(RegisterAccount.class)).hasSize(2);
        assertThat(importing.commands.of(RecordAttempt.class)).hasSize(1);
        assertThat(importing.commands.of(RecordSession.class)).hasSize(1);
        assertThat(importing.report.summary()).contains("5 bad rows");
    }

    @Test
    void givenMoreBadRowsThanAreShown_thenAllAreCounted() {
        folder.clicked("a", "b", "c", "d");
        var importing = Importing.of(folder.plain(), new ImportSettings(1, 2));
        assertThat(importing.report.badRows()).isEqualTo(4);
        assertThat(importing.said.all())
                .containsSubsequence(
                        "studentVle.csv:2: the row has 1 fields instead of 6",
                        "studentVle.csv:3: the row has 1 fields instead of 6",
                        "Further bad rows are counted, not shown.");
        assertThat(importing.said.all()).noneMatch(said -> said.startsWith("studentVle.csv:4"));
    }

    @Test
    void givenARowLongerThanAnyBuffer_thenItIsOneBadRowAndTheRestIsTakenIn() {
        folder.clicked("AAA,2013J,1,5,0," + "9".repeat(100_000), "AAA,2013J,1,5,2,4");
        var importing = Importing.of(folder.plain());
        assertThat(importing.said.all()).contains("studentVle.csv:2: sum_click is not a whole number");
        assertThat(importing.commands.of(RecordSession.class)).hasSize(1);
    }

    @Test
    void givenBlankLines_thenTheyAreNoRowsAndLinesAreCountedAllTheSame() {
        folder.withLine(OuladFile.ACTIVITY, "")
                .withLine(OuladFile.ACTIVITY, "  ")
                .clicked("AAA,2013J,1,5,0,no");
        var importing = Importing.of(folder.plain());
        assertThat(importing.said.all()).contains("studentVle.csv:4: sum_click is not a whole number");
        assertThat(importing.report.badRows()).isEqualTo(1);
    }
}
