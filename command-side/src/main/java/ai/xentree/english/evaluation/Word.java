package ai.xentree.english.evaluation;

import java.util.Set;

/**
 * A word of an answer as the tagger sees it.
 *
 * @param text in lower case
 * @param offset in the answer, in UTF-16 code units
 * @param bases its possible base forms in lower case, the word itself if none is known
 * @param tags its possible parts of speech, as in the Penn Treebank
 * @param known whether a dictionary has it; names are not known
 * @param clitic whether it is written together with the word before, such as {@code n't}
 */
record Word(String text, int offset, Set<String> bases, Set<String> tags, boolean known, boolean clitic) {

    boolean is(String... prefixes) {
        for (var prefix : prefixes) {
            if (tags.stream().anyMatch(tag -> tag.startsWith(prefix))) {
                return true;
            }
        }
        return false;
    }

    /** Whether all readings are of these parts of speech, and there is one. */
    boolean isOnly(String... prefixes) {
        return !tags.isEmpty() && tags.stream().allMatch(tag -> startsWithAny(tag, prefixes));
    }

    Word later(int by) {
        return new Word(text, offset + by, bases, tags, known, clitic);
    }

    /** The first base form by alphabet, so that the choice is the same every time. */
    String base() {
        return bases.stream().sorted().findFirst().orElse(text);
    }

    private static boolean startsWithAny(String tag, String... prefixes) {
        for (var prefix : prefixes) {
            if (tag.startsWith(prefix)) {
                return true;
            }
        }
        return false;
    }
}
