package ai.xentree.oulad;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/** A small folder of OULAD, written by hand: {@code AAA 2013J} and {@code BBB 2013B} with an assessment each, 1752 and 14984. */
final class TestFolder {

    private final Path path;
    private final Map<OuladFile, List<String>> lines = new EnumMap<>(OuladFile.class);

    TestFolder(Path path) {
        this.path = path;
        for (var file : OuladFile.values()) {
            lines.put(file, new ArrayList<>(List.of(quoted(header(file)))));
        }
        with(OuladFile.COURSES, "AAA,2013J,268", "BBB,2013B,240");
        with(OuladFile.ASSESSMENTS, "AAA,2013J,1752,TMA,19,10", "BBB,2013B,14984,CMA,?,5");
    }

    /** Thirteen students: one in both presentations, one who never was a member, a third who left, two days of clicks each. */
    static Path ofThirteenStudents(Path path) {
        var folder = new TestFolder(path);
        for (int student = 1; student <= 12; student++) {
            folder.registered("AAA,2013J," + student + ",-5," + (student % 3 == 0 ? "100" : "?"))
                    .clicked("AAA,2013J," + student + ",1,0,4", "AAA,2013J," + student + ",1,7,4")
                    .submitted("1752," + student + ",19,0," + (30 + student));
        }
        return folder.registered("BBB,2013B,1,0,90", "BBB,2013B,13,5,5").plain();
    }

    private static String header(OuladFile file) {
        return file.columns().stream().map(Column::header).collect(Collectors.joining(","));
    }

    /** Adds rows, written without quotes here and with them in the file, as OULAD does. */
    TestFolder with(OuladFile file, String... rows) {
        Stream.of(rows).map(TestFolder::quoted).forEach(row -> withLine(file, row));
        return this;
    }

    /** Adds a line as it is. */
    TestFolder withLine(OuladFile file, String line) {
        lines.computeIfAbsent(file, it -> new ArrayList<>()).add(line);
        return this;
    }

    /** Writes other lines than those so far. */
    TestFolder withOnly(OuladFile file, String... all) {
        lines.put(file, new ArrayList<>(List.of(all)));
        return this;
    }

    TestFolder without(OuladFile file) {
        lines.remove(file);
        return this;
    }

    TestFolder registered(String... rows) {
        return with(OuladFile.REGISTRATIONS, rows);
    }

    TestFolder submitted(String... rows) {
        return with(OuladFile.SUBMISSIONS, rows);
    }

    TestFolder clicked(String... rows) {
        return with(OuladFile.ACTIVITY, rows);
    }

    /** The number of the last line in a file, from 1. */
    int lastLine(OuladFile file) {
        return lines.getOrDefault(file, List.of()).size();
    }

    Path plain() {
        lines.keySet().forEach(file -> write(file.fileName(), file, stream -> stream));
        return path;
    }

    Path gzipped() {
        lines.keySet().forEach(file -> write(file.fileName() + ".gz", file, GZIPOutputStream::new));
        return path;
    }

    private interface Packing {
        OutputStream pack(OutputStream out) throws IOException;
    }

    private void write(String name, OuladFile file, Packing packing) {
        try (var out = packing.pack(Files.newOutputStream(path.resolve(name)))) {
            for (var line : lines.getOrDefault(file, List.of())) {
                out.write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String quoted(String row) {
        return '"' + row.replace(",", "\",\"") + '"';
    }
}
