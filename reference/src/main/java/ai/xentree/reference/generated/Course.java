package ai.xentree.reference.generated;

import ai.xentree.english.CefrLevel;
import ai.xentree.english.TaskKind;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/** A module of Xentree English that people of generated histories learn. */
public record Course(UUID moduleId, String title, CefrLevel level, List<Exercise> exercises) {

    /** A task of it. */
    public record Exercise(UUID taskId, TaskKind kind) {}

    /** Some that no catalogue knows. */
    public static List<Course> madeUp() {
        return List.of(
                madeUp("Time and tense", CefrLevel.B1, TaskKind.GRAMMAR, TaskKind.READING),
                madeUp("At the market", CefrLevel.A1, TaskKind.VOCABULARY, TaskKind.SPEAKING, TaskKind.LISTENING),
                madeUp("Opinions", CefrLevel.C1, TaskKind.WRITING));
    }

    private static Course madeUp(String title, CefrLevel level, TaskKind... kinds) {
        var exercises = List.of(kinds).stream()
                .map(kind -> new Exercise(id(title + kind), kind))
                .toList();
        return new Course(id(title), title, level, exercises);
    }

    private static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
