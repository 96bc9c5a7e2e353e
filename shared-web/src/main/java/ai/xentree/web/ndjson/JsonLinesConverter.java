package ai.xentree.web.ndjson;

import ai.xentree.web.json.WireJson;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;

/** Writes {@link JsonLines}, line by line. */
final class JsonLinesConverter extends AbstractHttpMessageConverter<JsonLines> {

    private final WireJson json;

    JsonLinesConverter(WireJson json) {
        super(MediaType.parseMediaType(JsonLines.TYPE));
        this.json = json;
    }

    @Override
    protected boolean supports(Class<?> type) {
        return JsonLines.class.isAssignableFrom(type);
    }

    @Override
    protected boolean canRead(@Nullable MediaType mediaType) {
        return false;
    }

    @Override
    protected JsonLines readInternal(Class<? extends JsonLines> type, HttpInputMessage input) {
        throw new HttpMessageNotReadableException("Lines are only written.", input);
    }

    @Override
    protected void writeInternal(JsonLines answer, HttpOutputMessage output) throws IOException {
        var out = new BufferedOutputStream(output.getBody());
        try (var lines = answer.lines()) {
            lines.forEach(line -> write(out, line));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        out.flush();
    }

    private void write(OutputStream out, Object line) {
        try {
            out.write(json.mapper().writeValueAsBytes(line));
            out.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
