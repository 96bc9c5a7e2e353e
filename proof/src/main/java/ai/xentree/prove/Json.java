package ai.xentree.prove;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/** Reads what servers give out. */
final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .enable(
                    DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES,
                    DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .build();

    private Json() {}

    static <T> T read(Path file, Class<T> type) {
        try {
            return parse(Files.readString(file), type, file.toString());
        } catch (IOException e) {
            throw new CannotCheck(file + " cannot be read (" + e + ").");
        }
    }

    /** The last line of a file of checkpoints, or the one in a file of one. */
    static Checkpoint readCheckpoint(Path file) {
        try {
            var text = Files.readString(file).strip();
            var lines = text.lines().filter(line -> line.startsWith("{\"")).toList();
            return parse(lines.size() > 1 ? lines.getLast() : text, Checkpoint.class, file.toString());
        } catch (IOException e) {
            throw new CannotCheck(file + " cannot be read (" + e + ").");
        }
    }

    static <T> T parse(String text, Class<T> type, String from) {
        try {
            return MAPPER.readValue(text, type);
        } catch (JacksonException e) {
            throw new CannotCheck(from + " does not hold what it should (" + e.getOriginalMessage() + ").");
        }
    }
}
