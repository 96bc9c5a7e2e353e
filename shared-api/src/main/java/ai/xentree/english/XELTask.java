package ai.xentree.english;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A task in the variant that a learner is shown.
 *
 * @param variant number of the variant, from 1
 * @param variantCount how many variants there are
 * @param passage text to read or to talk about; for listening what is said, in SSML
 * @param audioUrl audio to listen to; null while speech is only given as text
 * @param questions closed questions; empty for writing and speaking
 * @param attempts submissions by the learner, over all variants
 * @param bestScore the best score so far, 0 to 100
 */
public record XELTask(
        UUID id,
        UUID moduleId,
        TaskKind kind,
        String title,
        String instructions,
        int variant,
        int variantCount,
        @Nullable String passage,
        @Nullable String audioUrl,
        List<XELQuestion> questions,
        @Nullable Integer minWords,
        @Nullable Integer maxWords,
        int attempts,
        @Nullable Double bestScore) {}
