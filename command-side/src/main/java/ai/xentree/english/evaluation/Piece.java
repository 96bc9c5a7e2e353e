package ai.xentree.english.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A part of a text that is read by itself. Almost always it is the whole: only sentences that go on for pages are cut, because
 * reading one takes a time that grows with its square.
 *
 * @param offset where it begins in the text
 */
record Piece(String text, int offset) {

    private static final int LONGEST_SENTENCE = 1_500;
    private static final Pattern ENDLESS = Pattern.compile("[^.!?\n]{" + LONGEST_SENTENCE + "}\\S{0,60}\\s");

    static List<Piece> of(String text) {
        var pieces = new ArrayList<Piece>();
        var start = 0;
        var matcher = ENDLESS.matcher(text);
        while (matcher.find()) {
            pieces.add(new Piece(text.substring(start, matcher.end()), start));
            start = matcher.end();
        }
        pieces.add(new Piece(text.substring(start), start));
        return pieces;
    }

    /** A sentence of the piece with its places in the text. */
    List<Word> placed(List<Word> sentence) {
        return sentence.stream().map(word -> word.later(offset)).toList();
    }
}
