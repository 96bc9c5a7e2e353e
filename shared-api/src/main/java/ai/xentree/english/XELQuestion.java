package ai.xentree.english;

import java.util.List;

/**
 * A closed question as a learner sees it, without its key.
 *
 * @param id unique within the variant
 * @param options choices; empty where an answer is written
 */
public record XELQuestion(String id, QuestionType type, String text, List<String> options) {}
