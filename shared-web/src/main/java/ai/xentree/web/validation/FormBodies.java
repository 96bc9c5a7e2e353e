package ai.xentree.web.validation;

import ai.xentree.web.errors.InvalidRequest;
import ai.xentree.web.json.WireJson;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.core.JacksonException;

/** Reads a form as the record that the same members in JSON would be, so that one controller takes both. */
@Component
final class FormBodies extends AbstractHttpMessageConverter<Record> implements WebMvcConfigurer {

    private final WireJson json;

    FormBodies(WireJson json) {
        super(StandardCharsets.UTF_8, MediaType.APPLICATION_FORM_URLENCODED);
        this.json = json;
    }

    @Override
    public void configureMessageConverters(HttpMessageConverters.ServerBuilder converters) {
        converters.addCustomConverter(this);
    }

    @Override
    protected boolean supports(Class<?> type) {
        return type.isRecord();
    }

    @Override
    public boolean canWrite(Class<?> type, @Nullable MediaType mediaType) {
        return false;
    }

    @Override
    protected Record readInternal(Class<? extends Record> type, HttpInputMessage message) throws IOException {
        var fields = fields(message.getBody().readAllBytes());
        try {
            return json.mapper().convertValue(fields, type);
        } catch (JacksonException e) {
            throw new HttpMessageNotReadableException("Not such a form", e, message);
        }
    }

    private static Map<String, String> fields(byte[] body) {
        var fields = new LinkedHashMap<String, String>();
        for (var pair : new String(body, StandardCharsets.ISO_8859_1).split("&", -1)) {
            if (pair.isEmpty()) {
                continue;
            }
            var parts = pair.split("=", 2);
            var name = decode(parts[0]);
            if (fields.putIfAbsent(name, parts.length == 1 ? "" : decode(parts[1])) != null) {
                throw new InvalidRequest(name, "is given twice");
            }
        }
        return fields;
    }

    private static String decode(String encoded) {
        try {
            var bytes = URLDecoder.decode(encoded, StandardCharsets.ISO_8859_1).getBytes(StandardCharsets.ISO_8859_1);
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (IllegalArgumentException | CharacterCodingException e) {
            throw new InvalidRequest("body", "is not a valid form");
        }
    }

    @Override
    protected void writeInternal(Record answer, HttpOutputMessage message) {
        throw new UnsupportedOperationException("Answers are never forms");
    }
}
