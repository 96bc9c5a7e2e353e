package ai.xentree.oulad;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** A file of OULAD, plain or gzipped, read row by row. */
final class OuladTable {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180;
    private static final int BUFFER_BYTES = 1 << 16;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final OuladFile file;
    private final Path path;

    OuladTable(OuladFile file, Path path) {
        this.file = file;
        this.path = path;
    }

    /** The columns that the file should have and has not. */
    List<Column> missingColumns() {
        try (var lines = new SingleLines(open())) {
            var present = places(header(lines)).keySet();
            return file.columns().stream()
                    .filter(column -> !present.contains(column))
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            throw unreadable(e);
        }
    }

    /** Uses every row; one that cannot be used is a problem to report and no more. */
    void forEach(Consumer<Row> use, Problems badRows) {
        try (var lines = new SingleLines(open())) {
            var header = header(lines);
            var places = places(header);
            var records = parse(lines);
            while (lines.next()) {
                try {
                    use.accept(row(places, header.size(), records.next()));
                } catch (BadRow e) {
                    badRows.report(where(lines) + e.getMessage());
                } catch (UncheckedIOException e) {
                    badRows.report(where(lines) + "the row is not well-formed");
                    records = parse(lines);
                }
            }
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private static Row row(Map<Column, Integer> places, int fields, CSVRecord values) {
        if (values.size() != fields) {
            throw new BadRow("the row has " + values.size() + " fields instead of " + fields);
        }
        return new Row(places, values);
    }

    private String where(SingleLines lines) {
        return path.getFileName() + ":" + lines.number() + ": ";
    }

    private static List<String> header(SingleLines lines) throws IOException {
        if (!lines.next()) {
            return List.of();
        }
        var names = new ArrayList<>(parse(lines).next().toList());
        names.set(0, names.getFirst().replace(BYTE_ORDER_MARK, ""));
        return names;
    }

    private Map<Column, Integer> places(List<String> header) {
        var places = new EnumMap<Column, Integer>(Column.class);
        for (var column : file.columns()) {
            var place = header.indexOf(column.header());
            if (place >= 0) {
                places.put(column, place);
            }
        }
        return places;
    }

    private static Iterator<CSVRecord> parse(SingleLines lines) throws IOException {
        return FORMAT.parse(lines).iterator();
    }

    private BufferedReader open() throws IOException {
        InputStream bytes = Files.newInputStream(path);
        if (path.toString().endsWith(".gz")) {
            bytes = new GZIPInputStream(bytes, BUFFER_BYTES);
        }
        return new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8), BUFFER_BYTES);
    }

    private UnusableFolder unreadable(Exception cause) {
        return new UnusableFolder(path + " cannot be read: " + cause.getMessage() + ".", cause);
    }
}
