package ai.xentree.english.evaluation;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Finds which grammatical structures a learner uses, each once. */
final class Structures {

    private static final Set<String> REASONS = Set.of("because", "so");
    private static final Set<String> TIMES = Set.of("when", "while", "after", "before", "until", "since");
    private static final Set<String> CONCESSIONS =
            Set.of("although", "though", "whereas", "despite", "however", "nevertheless");
    private static final Set<String> CONDITIONS = Set.of("if", "unless", "provided", "whether");
    private static final Set<String> INVERTING = Set.of("rarely", "seldom", "never", "only", "nor", "hardly", "until");

    private Structures() {}

    static Set<String> in(List<List<Word>> sentences) {
        var found = new TreeSet<String>();
        sentences.forEach(sentence -> collect(sentence, found));
        return found;
    }

    private static void collect(List<Word> sentence, Set<String> found) {
        for (int i = 0; i < sentence.size(); i++) {
            var word = sentence.get(i);
            var before = i > 0 ? sentence.get(i - 1) : null;
            single(word, found);
            if (before != null) {
                pair(before, word, i > 1 ? sentence.get(i - 2) : null, found);
            }
            if (i == 1 && isInverted(sentence)) {
                found.add("inversion");
            }
        }
    }

    private static void single(Word word, Set<String> found) {
        if (word.isOnly("VBD", "VBN") && word.is("VBD")) {
            found.add("past");
        }
        if (word.isOnly("MD") && word.is("MD")) {
            found.add("modal verb");
        }
        if (word.isOnly("JJR", "RBR", "JJS", "RBS")) {
            found.add("comparison");
        }
        addIf(found, REASONS, word, "reason");
        addIf(found, TIMES, word, "time clause");
        addIf(found, CONCESSIONS, word, "concession");
        addIf(found, CONDITIONS, word, "condition");
    }

    private static void pair(Word before, Word word, @Nullable Word earlier, Set<String> found) {
        if (isForm(before, earlier, "have", word) && word.is("VBN")) {
            found.add("perfect");
        }
        if (isForm(before, earlier, "be", word) && word.is("VBG")) {
            found.add("continuous");
        }
        if (isForm(before, earlier, "be", word) && word.is("VBN") && !word.is("JJ")) {
            found.add("passive");
        }
        if (before.text().equals("to") && word.is("VB") && !word.isOnly("NN")) {
            found.add("infinitive");
        }
        if (before.isOnly("IN", "TO", "RB") && word.is("VBG")) {
            found.add("gerund");
        }
        if ((word.is("WDT", "WP") && before.is("NN"))
                || word.text().equals("whose")
                || word.text().equals("whom")) {
            found.add("relative clause");
        }
        if ((word.text().equals("that") && before.is("VB", "JJ"))
                || (word.text().equals("what") && before.is("VB", "IN"))) {
            found.add("noun clause");
        }
    }

    /** Whether a form of the auxiliary stands before, at most with an adverb between. */
    private static boolean isForm(Word before, @Nullable Word earlier, String auxiliary, Word word) {
        return before.bases().contains(auxiliary)
                || (before.is("RB") && earlier != null && earlier.bases().contains(auxiliary) && !word.is("RB"));
    }

    private static boolean isInverted(List<Word> sentence) {
        var first = sentence.getFirst();
        var second = sentence.get(1);
        return (INVERTING.contains(first.text()) && second.is("VB", "MD"))
                || (first.text().equals("not") && Set.of("only", "until").contains(second.text()))
                || (Set.of("had", "were", "should").contains(first.text()) && second.is("PRP", "DT", "NN"));
    }

    private static void addIf(Set<String> found, Set<String> words, Word word, String structure) {
        if (words.contains(word.text())) {
            found.add(structure);
        }
    }
}
