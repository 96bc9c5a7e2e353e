package ai.xentree.progress;

import ai.xentree.progress.figures.ProgressMemberRow;
import ai.xentree.web.csv.CsvTable;
import ai.xentree.web.json.WireNames;
import ai.xentree.web.json.WireText;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The members table as text: the scalar fields of its rows. */
@SuppressWarnings("ArrayRecordComponent") // made once, then only read
record MembersCsv(MemberRows rows, int[] members) implements CsvTable {

    private static final List<String> HEADER = List.of(
            "user_id",
            "username",
            "full_name",
            "email",
            "avatar_url",
            "learning_time",
            "sessions",
            "modules_started",
            "modules_completed",
            "average_score",
            "task_attempts",
            "xpi",
            "xpi_level",
            "last_active",
            "status");

    @Override
    public List<String> header() {
        return HEADER;
    }

    @Override
    public Stream<List<String>> lines() {
        return Arrays.stream(members).mapToObj(rows::of).map(MembersCsv::cells);
    }

    private static List<String> cells(ProgressMemberRow row) {
        return Stream.of(
                        row.userId(),
                        row.username(),
                        row.fullName(),
                        row.email(),
                        row.avatarUrl(),
                        row.learningTime(),
                        row.sessions(),
                        row.modulesStarted(),
                        row.modulesCompleted(),
                        row.averageScore(),
                        row.taskAttempts(),
                        row.xpi(),
                        WireNames.of(row.xpiLevel()),
                        row.lastActive() == null ? null : WireText.of(row.lastActive()),
                        WireNames.of(row.status()))
                .map(MembersCsv::text)
                .toList();
    }

    private static String text(@Nullable Object value) {
        return Objects.toString(value, "");
    }
}
