package ai.xentree.english.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.languagetool.AnalyzedSentence;
import org.languagetool.AnalyzedTokenReadings;

/** Makes words of LanguageTool's tokens. */
final class Tagging {

    private static final Pattern WORD = Pattern.compile(".*[\\p{L}\\p{N}].*");
    private static final Pattern CLITIC = Pattern.compile("n['’]t|['’](?:s|re|ve|ll|d|m)");

    private final Dictionary dictionary;

    Tagging(Dictionary dictionary) {
        this.dictionary = dictionary;
    }

    List<List<Word>> sentences(List<AnalyzedSentence> analyzed) {
        var sentences = new ArrayList<List<Word>>();
        var offset = 0;
        for (var sentence : analyzed) {
            var words = words(sentence, offset);
            if (!words.isEmpty()) {
                sentences.add(words);
            }
            offset += sentence.getText().length();
        }
        return sentences;
    }

    private List<Word> words(AnalyzedSentence sentence, int offset) {
        var words = new ArrayList<Word>();
        for (var token : sentence.getTokensWithoutWhitespace()) {
            if (WORD.matcher(token.getToken()).matches()) {
                words.add(word(token, offset));
            }
        }
        return words;
    }

    private Word word(AnalyzedTokenReadings token, int offset) {
        var text = token.getToken().toLowerCase(Locale.ROOT).replace('’', '\'');
        var bases = new TreeSet<String>();
        var tags = new TreeSet<String>();
        for (var reading : token) {
            var tag = reading.getPOSTag();
            if (tag != null && !tag.equals("SENT_END") && !tag.equals("PARA_END")) {
                tags.add(tag);
                bases.add(String.valueOf(reading.getLemma()).toLowerCase(Locale.ROOT));
            }
        }
        var clitic = CLITIC.matcher(text).matches();
        var known = clitic || isNumber(text) || dictionary.knows(text) || dictionary.knows(token.getToken());
        return new Word(
                text, offset + token.getStartPos(), bases.isEmpty() ? Set.of(text) : bases, tags, known, clitic);
    }

    private static boolean isNumber(String text) {
        return Character.isDigit(text.charAt(0));
    }
}
