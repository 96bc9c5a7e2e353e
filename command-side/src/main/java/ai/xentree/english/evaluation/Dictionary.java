package ai.xentree.english.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.languagetool.rules.spelling.morfologik.MorfologikSpeller;

/**
 * British and American English words with their frequencies, as LanguageTool ships them ({@code english-pos-dict}, LGPL).
 * The frequency class is 0 for rare words and 22 for "the"; one more is about twice as frequent. Loaded when
 * first needed.
 */
final class Dictionary {

    private @Nullable MorfologikSpeller american;
    private @Nullable MorfologikSpeller british;

    synchronized boolean knows(String word) {
        return !american().isMisspelled(word) || !british().isMisspelled(word);
    }

    /** The class of the more frequent spelling. */
    synchronized int frequencyClass(String word) {
        var lower = word.toLowerCase(Locale.ROOT);
        return Math.max(american().getFrequency(lower), british().getFrequency(lower));
    }

    private MorfologikSpeller american() {
        if (american == null) {
            american = load("/en/hunspell/en_US.dict");
        }
        return american;
    }

    private MorfologikSpeller british() {
        if (british == null) {
            british = load("/en/hunspell/en_GB.dict");
        }
        return british;
    }

    private static MorfologikSpeller load(String name) {
        try {
            return new MorfologikSpeller(name);
        } catch (IOException e) {
            throw new UncheckedIOException("The dictionary cannot be read.", e);
        }
    }
}
