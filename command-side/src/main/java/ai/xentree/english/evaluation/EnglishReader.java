package ai.xentree.english.evaluation;

import ai.xentree.english.evaluation.Finding.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
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

    /** Categories of rules that count; rules of style and the like do not. */
    private static final Map<String, Kind> KINDS = Map.ofEntries(
            Map.entry("GRAMMAR", Kind.GRAMMAR),
            Map.entry("CONFUSED_WORDS", Kind.GRAMMAR),
            Map.entry("COLLOCATIONS", Kind.GRAMMAR),
            Map.entry("NONSTANDARD_PHRASES", Kind.GRAMMAR),
            Map.entry("LEARNERS", Kind.GRAMMAR),
            Map.entry("MISC", Kind.GRAMMAR),
            Map.entry("TYPOS", Kind.SPELLING),
            Map.entry("MULTITOKEN_SPELLING", Kind.SPELLING),
            Map.entry("CASING", Kind.MECHANICS),
            Map.entry("COMPOUNDING", Kind.MECHANICS),
            Map.entry("PUNCTUATION", Kind.MECHANICS),
            Map.entry("TYPOGRAPHY", Kind.MECHANICS));

    /** Matters of taste, and of one variant of English. */
    private static final Set<String> NOT_MISTAKES = Set.of(
            "COMMA_COMPOUND_SENTENCE",
            "COMMA_COMPOUND_SENTENCE_2",
            "EN_QUOTES",
            "WHITESPACE_RULE",
            "CONSECUTIVE_SPACES",
            "EN_UNPAIRED_QUOTES",
            "DASH_RULE",
            "DATE_NEW_YEAR",
            "MISSING_COMMA_AFTER_INTRODUCTORY_PHRASE",
            "EN_REPEATEDWORDS",
            "UNIT_CONVERSION");

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
                    .filter(rule -> kindOf(rule).isEmpty())
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
        var sentences = new Tagging(dictionary).sentences(tool.analyzeText(readable));
        return new Proof(sentences, withoutOverlaps(findings(readable, spoken, sentences)));
    }

    private List<Finding> findings(String text, boolean spoken, List<List<Word>> sentences) throws IOException {
        var words = sentences.stream().flatMap(List::stream).toList();
        var unknown = words.stream().filter(word -> !word.known()).toList();
        var findings = new ArrayList<Finding>();
        if (2 * unknown.size() <= words.size()) { // otherwise it is not English
            for (var match : matches(text, unknown.size() <= MOST_MISSPELLED)) {
                finding(match, text, spoken, findings.size()).ifPresent(findings::add);
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

    private Optional<Finding> finding(RuleMatch match, String text, boolean spoken, int earlier) {
        var kind = kindOf(match.getRule()).orElseThrow();
        var found = text.substring(match.getFromPos(), match.getToPos());
        if (spoken ? !isAudible(match, kind, found) : isRightElsewhere(match, found, text)) {
            return Optional.empty();
        }
        var replacement = earlier < SUGGESTIONS ? replacement(match) : null;
        return Optional.of(new Finding(
                spoken ? Kind.GRAMMAR : kind,
                match.getFromPos(),
                found.length(),
                match.getMessage().replaceAll("</?suggestion>", "'"),
                replacement));
    }

    private static @Nullable String replacement(RuleMatch match) {
        var replacements = match.getSuggestedReplacements();
        return replacements.isEmpty() ? null : replacements.getFirst();
    }

    /** Whether a speaker made the mistake: not in spelling, unless a form such as "buyed"; words said again are hesitations. */
    private static boolean isAudible(RuleMatch match, Kind kind, String found) {
        var repeated = match.getRule().getCategory().getId().toString().equals("MISC");
        var madeUp = match.getRule().isDictionaryBasedSpellingRule() && found.endsWith("ed");
        return madeUp || kind == Kind.GRAMMAR && !repeated;
    }

    private boolean isRightElsewhere(RuleMatch match, String found, String text) {
        return match.getRule().isDictionaryBasedSpellingRule()
                && (dictionary.knows(found) || isName(found, match.getFromPos(), text));
    }

    /** An unknown word with a capital letter inside a sentence. */
    private static boolean isName(String found, int at, String text) {
        var before = text.substring(0, at).stripTrailing();
        return Character.isUpperCase(found.codePointAt(0))
                && !found.equals(found.toUpperCase(Locale.ROOT))
                && !before.isEmpty();
    }

    private static Optional<Kind> kindOf(Rule rule) {
        var kind = KINDS.get(rule.getCategory().getId().toString());
        return NOT_MISTAKES.contains(rule.getId()) ? Optional.empty() : Optional.ofNullable(kind);
    }

    /** Several rules often find the same mistake: the weightiest stays, then the first. */
    private static List<Finding> withoutOverlaps(List<Finding> findings) {
        var taken = new HashMap<Integer, Finding>();
        var kept = new ArrayList<Finding>();
        findings.stream()
                .sorted(Comparator.comparingDouble(
                                (Finding found) -> -found.kind().weight())
                        .thenComparingInt(Finding::offset)
                        .thenComparingInt(Finding::length))
                .filter(found -> claims(found, taken))
                .forEach(kept::add);
        kept.sort(Comparator.comparingInt(Finding::offset));
        return kept;
    }

    private static boolean claims(Finding found, Map<Integer, Finding> taken) {
        var end = found.offset() + Math.max(1, found.length());
        for (int i = found.offset(); i < end; i++) {
            if (taken.containsKey(i)) {
                return false;
            }
        }
        for (int i = found.offset(); i < end; i++) {
            taken.put(i, found);
        }
        return true;
    }
}
