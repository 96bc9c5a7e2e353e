package ai.xentree.english;

import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * The answer to one question.
 *
 * @param answer one choice or text; several where the question takes several
 */
record XELAnswer(
        @Size(min = 1, max = 100) String questionId,
        @Size(min = 1, max = 50) List<@Size(max = 2000) String> answer) {}
