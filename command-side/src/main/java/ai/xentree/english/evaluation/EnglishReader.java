package ai.xentree.english.evaluation;

import ai.xentree.english.evaluation.Finding.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.languagetool.AnalyzedToken;
import org.languagetool.JLanguageTool;
import org.languagetool.Language;
import org.languagetool.Languages;
import org.languagetool.rules.Rule;
import org.languagetool.rules.RuleMatch;
import org.languagetool.rules.patterns.PatternRuleLoader;

/**
 * One LanguageTool for English, with rules of our own for mistakes of learners that it does not know. For one thread at a
 * time. British and American spelling are both right.
 */
final class EnglishReader {

    /** Longer than any word; what has no end takes the speller too long. */
    private static final Pattern UNREADABLE = Pattern.compile("\\S{60,}");

    private static final int SUGGESTIONS = 50;

    /** The speller takes some 50 ms to look for what an unknown word may be. */
    private static final int MOST_MISSPELLED = 60;

    private static final Object LOADING = new Object();

    private final JLanguageTool tool;
    private final Language english;
    private final Dictionary dictionary;

    private EnglishReader(JLanguageTool tool, Language english, Dictionary dictionary) {
        this.english = english;
        this.tool = tool;
        this.dictionary = dictionary;
    }

    static EnglishReader load(Dictionary dictionary) throws IOException {
        synchronized (LOADING) { // its instances share what they load
            Language english = Languages.getLanguageForShortCode("en-US");
            var tool = new JLanguageTool(english);
            tool.getAllRules().stream()
                    .filter(rule -> Mistakes.kindOf(rule).isEmpty())
                    .forEach(rule -> tool.disableRule(rule.getId()));
            addOwnRules(tool, english);
            return new EnglishReader(tool, english, dictionary);
        }
    }

    private static void addOwnRules(JLanguageTool tool, Language english) throws IOException {
        try (InputStream in =
                Objects.requireNonNull(EnglishReader.class.getResourceAsStream("learners-mistakes.xml"))) {
            new PatternRuleLoader()
                    .getRules(in, "learners-mistakes.xml", english)
                    .forEach(tool::addRule);
        }
    }

    Proof read(String text, boolean spoken) throws IOException {
        var readable = UNREADABLE
                .matcher(text)
                .replaceAll(match -> " ".repeat(match.group().length()));
        var sentences = new ArrayList<List<Word>>();
        var findings = new ArrayList<Finding>();
        for (var piece : Piece.of(readable)) {
            var read = new Tagging(dictionary).sentences(tool.analyzeText(piece.text()));
            read.forEach(sentence -> sentences.add(piece.placed(sentence)));
            findings(piece.text(), spoken, read).forEach(found -> findings.add(found.later(piece.offset())));
        }
        return new Proof(sentences, Overlaps.resolved(findings));
    }

    private List<Finding> findings(String text, boolean spoken, List<List<Word>> sentences) throws IOException {
        var words = sentences.stream().flatMap(List::stream).toList();
        var unknown = words.stream().filter(word -> !word.known()).toList();
        var findings = new ArrayList<Finding>();
        if (2 * unknown.size() <= words.size()) { // otherwise it is not English
            var found = new Findings(dictionary, text, spoken);
            for (var match : matches(text, unknown.size() <= MOST_MISSPELLED)) {
                found.of(match, findings.size() < SUGGESTIONS).ifPresent(findings::add);
            }
        }
        if (unknown.size() > MOST_MISSPELLED && !spoken) {
            unknown.forEach(word -> findings.add(misspelled(word)));
        }
        return findings;
    }

    private List<RuleMatch> matches(String text, boolean spelling) throws IOException {
        if (spelling) {
            return tool.check(text);
        }
        spellers().forEach(rule -> tool.disableRule(rule.getId()));
        try {
            return tool.check(text);
        } finally {
            spellers().forEach(rule -> tool.enableRule(rule.getId()));
        }
    }

    private List<Rule> spellers() {
        return tool.getAllRules().stream()
                .filter(Rule::isDictionaryBasedSpellingRule)
                .toList();
    }

    private static Finding misspelled(Word word) {
        return new Finding(Kind.SPELLING, word.offset(), word.text().length(), "Possible spelling mistake.", null);
    }

    String baseForm(String word) throws IOException {
        var tagged = english.getTagger().tag(List.of(word)).getFirst();
        return tagged.getReadings().stream()
                .map(AnalyzedToken::getLemma)
                .filter(Objects::nonNull)
                .sorted()
                .findFirst()
                .orElse(word);
    }
}
