package ai.xentree.web.csv;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;

/** Writes a {@link CsvTable} in UTF-8, line by line. */
final class CsvConverter extends AbstractHttpMessageConverter<CsvTable> {

    private static final String LINE_END = "\r\n";

    CsvConverter() {
        super(StandardCharsets.UTF_8, new MediaType("text", "csv", StandardCharsets.UTF_8));
    }

    @Override
    protected boolean supports(Class<?> type) {
        return CsvTable.class.isAssignableFrom(type);
    }

    @Override
    protected boolean canRead(@org.jspecify.annotations.Nullable MediaType mediaType) {
        return false;
    }

    @Override
    protected CsvTable readInternal(Class<? extends CsvTable> type, HttpInputMessage input) {
        throw new HttpMessageNotReadableException("Tables are only written.", input);
    }

    @Override
    protected void writeInternal(CsvTable table, HttpOutputMessage output) throws IOException {
        var text = new BufferedWriter(new OutputStreamWriter(output.getBody(), StandardCharsets.UTF_8));
        try (var lines = table.lines()) {
            write(text, table.header());
            lines.forEach(line -> write(text, line));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        text.flush();
    }

    private static void write(Writer text, List<String> line) {
        try {
            text.write(line.stream().map(CsvCell::of).collect(Collectors.joining(",", "", LINE_END)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
