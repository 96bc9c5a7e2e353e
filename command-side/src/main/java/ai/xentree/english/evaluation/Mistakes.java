package ai.xentree.english.evaluation;

import ai.xentree.english.evaluation.Finding.Kind;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.languagetool.rules.Rule;

/** Says which rules of LanguageTool find mistakes; those of style, and of one variant of English, do not. */
final class Mistakes {

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

    private static final Set<String> TASTE = Set.of(
            "COMMA_COMPOUND_SENTENCE",
            "COMMA_COMPOUND_SENTENCE_2",
            "MISSING_COMMA_AFTER_INTRODUCTORY_PHRASE",
            "SENT_START_CONJUNCTIVE_LINKING_ADVERB_COMMA",
            "EN_QUOTES",
            "WHITESPACE_RULE",
            "CONSECUTIVE_SPACES",
            "DASH_RULE");

    private Mistakes() {}

    /** What a rule's mistakes are about; empty if it finds none. */
    static Optional<Kind> kindOf(Rule rule) {
        var kind = KINDS.get(rule.getCategory().getId().toString());
        return TASTE.contains(rule.getId()) ? Optional.empty() : Optional.ofNullable(kind);
    }

    /** Whether a rule finds words said twice, which in speech are hesitations. */
    static boolean isRepetition(Rule rule) {
        return rule.getCategory().getId().toString().equals("MISC");
    }
}
