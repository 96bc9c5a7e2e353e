package ai.xentree.standalone.demo;

import ai.xentree.sessions.SessionEvent.Speaker;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * What the learner did, as {@code learner.yaml} tells it: backwards from the day on which it is taken in.
 *
 * @param conversationMinutes on each day up to yesterday; 0 for none
 * @param lessons earliest first
 */
record Diary(List<Integer> conversationMinutes, List<Lesson> lessons, Today today) {

    private static final String FILE = "/demo/learner.yaml";

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .build();

    /** The one that comes with the program. */
    static Diary read() {
        try (InputStream file = Diary.class.getResourceAsStream(FILE)) {
            return YAML.readValue(Objects.requireNonNull(file, FILE), Diary.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A session with a module.
     *
     * @param module its slug
     * @param completes whether the module was completed at its end
     */
    record Lesson(
            String module,
            int daysAgo,
            LocalTime at,
            int minutes,
            @Nullable Boolean completes,
            List<Answered> tasks) {

        boolean completesModule() {
            return Boolean.TRUE.equals(completes);
        }
    }

    /**
     * A task that was answered.
     *
     * @param slug the task's
     * @param variant the first where it is left out
     * @param answers in the order of the questions
     * @param text what was written or said
     */
    record Answered(
            String slug,
            @Nullable Integer variant,
            @Nullable List<List<String>> answers,
            @Nullable String text) {

        int variantNumber() {
            return variant == null ? 1 : variant;
        }
    }

    /** The session that has just ended. */
    record Today(String module, int minutes, List<Answered> tasks, List<Said> said) {}

    /** Something that was said in it. */
    record Said(Speaker role, String text) {}

    /** How many days it goes back. */
    int days() {
        return conversationMinutes.size();
    }

    /** Minutes of conversation on a day, from 1 for yesterday. */
    int conversation(int daysAgo) {
        return conversationMinutes.get(days() - daysAgo);
    }

    /** The lessons of a day. */
    List<Lesson> lessons(int daysAgo) {
        return lessons.stream().filter(lesson -> lesson.daysAgo() == daysAgo).toList();
    }
}
