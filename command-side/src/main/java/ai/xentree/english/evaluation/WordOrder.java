package ai.xentree.english.evaluation;

import java.util.List;
import java.util.Set;

/** Finds words that stand where English has none of their kind, by their parts of speech. */
final class WordOrder {

    private static final Set<String> ARTICLES =
            Set.of("a", "an", "the", "my", "your", "his", "our", "their", "its", "every");
    private static final Set<String> SUBJECTS = Set.of("i", "he", "she", "we", "they");
    private static final Set<String> AFTER_ARTICLE_NEVER = Set.of(
            "i", "he", "she", "we", "they", "me", "him", "them", "us", "a", "an", "the", "my", "your", "our", "their",
            "and", "or", "but", "because", "if", "is", "are", "was", "were", "am", "has", "had", "have", "does", "did",
            "to", "of", "in", "at", "on", "from", "with", "for", "by", "can", "will", "would", "should", "could");
    private static final Set<String> PREPOSITIONS = Set.of("of", "at", "from", "with", "into", "for", "to", "in");
    private static final Set<String> AFTER_PREPOSITION_NEVER = Set.of(
            "i", "he", "she", "we", "they", "and", "or", "but", "is", "are", "was", "were", "am", "has", "had", "does",
            "did", "of", "can", "would", "should", "could", "because");

    private static final Set<String> NEVER_LAST = Set.of(
            "a", "an", "the", "my", "your", "our", "their", "every", "and", "or", "but", "because", "of", "from", "i",
            "we", "they", "he", "very");
    private static final Set<String> SAID_TWICE = Set.of("very", "had", "that", "really", "no");

    private WordOrder() {}

    static long misplaced(List<Word> sentence) {
        var count = 0L;
        for (int i = 0; i < sentence.size(); i++) {
            var next = i + 1 < sentence.size() ? sentence.get(i + 1) : null;
            if (next == null ? isCutOff(sentence, i) : cannotFollow(sentence.get(i), next)) {
                count++;
            }
        }
        return count;
    }

    private static boolean isCutOff(List<Word> sentence, int last) {
        return NEVER_LAST.contains(sentence.get(last).text());
    }

    private static boolean cannotFollow(Word word, Word next) {
        if (word.text().equals(next.text())) {
            return !SAID_TWICE.contains(word.text());
        }
        if (ARTICLES.contains(word.text())) {
            return AFTER_ARTICLE_NEVER.contains(next.text()) || isFinite(next);
        }
        if (PREPOSITIONS.contains(word.text())) {
            return AFTER_PREPOSITION_NEVER.contains(next.text()) || isFinite(next);
        }
        if (SUBJECTS.contains(word.text())) {
            return next.isOnly("DT", "PRP", "IN"); // a noun or adjective there only lacks "is"
        }
        if (word.text().equals("very")) {
            return next.isOnly("NN", "VB", "IN", "DT", "PRP", "MD", "CC");
        }
        if (word.isOnly("JJ")) {
            return SUBJECTS.contains(next.text()) || isFinite(next);
        }
        return (word.isOnly("MD") && next.isOnly("DT", "IN", "CC", "NNS", "VBD", "VBZ", "MD"))
                || (isFinite(word) && isFinite(next));
    }

    /** Whether a word can only be a verb that has its subject. */
    private static boolean isFinite(Word word) {
        return word.isOnly("VBZ", "MD") || word.isOnly("VBD");
    }
}
