package ai.xentree.english.evaluation;

import java.util.List;

/**
 * A text as the proofreader read it.
 *
 * @param sentences the words of each sentence that has any
 * @param findings by position
 */
record Proof(List<List<Word>> sentences, List<Finding> findings) {

    List<Word> words() {
        return sentences.stream().flatMap(List::stream).toList();
    }
}
