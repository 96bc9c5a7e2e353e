package ai.xentree.english.evaluation;

import ai.xentree.english.CefrLevel;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a learner wrote or said, and what it is judged against.
 *
 * @param text as written, or the transcript of what was said
 * @param prompt the task it answers, if known; without it and without topic words relevance is not judged
 * @param level the level judged against
 * @param topicWords base forms of words that an answer to the prompt is expected to use; may be empty
 * @param minWords fewer words lower the task response; null for what is usual at the level
 * @param maxWords more words lower the task response a little; null for no limit
 * @param feedbackLanguage the language wished for the feedback, such as {@code de} or {@code pt-BR}; {@code local} knows
 *     English only
 */
public record Answer(
        Kind kind,
        String text,
        @Nullable String prompt,
        CefrLevel level,
        Set<String> topicWords,
        @Nullable Integer minWords,
        @Nullable Integer maxWords,
        @Nullable String feedbackLanguage) {

    public Answer {
        topicWords = Set.copyOf(topicWords);
    }

    /** How the answer was given. */
    public enum Kind {
        WRITING,
        SPEAKING
    }

    /** Practice text, without a task. */
    public static Answer practice(Kind kind, String text, CefrLevel level) {
        return new Answer(kind, text, null, level, Set.of(), null, null, null);
    }

    boolean isSpoken() {
        return kind == Kind.SPEAKING;
    }

    /** Names no part of what the learner wrote, so that no log can. */
    @Override
    public String toString() {
        return "Answer[" + kind + ", " + level + ", " + text.length() + " characters]";
    }
}
