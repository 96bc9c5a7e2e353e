package ai.xentree.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a task shows at a time.
 *
 * @param passage the text to read or to talk about; for listening what is said, in SSML (W3C Speech Synthesis Markup Language
 *     1.1); null where there is none
 * @param questions closed questions; empty for writing and speaking
 * @param minWords words at least, for writing
 * @param maxWords words at most, for writing
 * @param topicWords base forms that a good text is likely to use some of; not for learners
 */
public record Variant(
        @Nullable String passage,
        List<Question> questions,
        @Nullable Integer minWords,
        @Nullable Integer maxWords,
        List<String> topicWords) {}
