package ai.xentree.english;

import java.util.List;

/** A skill that the proficiency index is made of (semantics.md, section 8). */
public enum XPISkill {
    READING,
    LISTENING,
    WRITING,
    SPEAKING;

    /** The skills that an attempt at a task of a kind feeds, each in full. */
    public static List<XPISkill> fedBy(TaskKind kind) {
        return switch (kind) {
            case READING -> List.of(READING);
            case LISTENING -> List.of(LISTENING);
            case VOCABULARY, GRAMMAR -> List.of(READING, WRITING);
            case WRITING -> List.of(WRITING);
            case SPEAKING -> List.of(SPEAKING);
        };
    }
}
