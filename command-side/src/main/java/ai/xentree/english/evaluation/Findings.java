package ai.xentree.english.evaluation;

import ai.xentree.english.evaluation.Finding.Kind;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.languagetool.rules.RuleMatch;

/** Makes findings of LanguageTool's matches, without those that are no mistakes of the learner. */
final class Findings {

    private final Dictionary dictionary;
    private final String text;
    private final boolean spoken;

    Findings(Dictionary dictionary, String text, boolean spoken) {
        this.dictionary = dictionary;
        this.text = text;
        this.spoken = spoken;
    }

    Optional<Finding> of(RuleMatch match, boolean withReplacement) {
        var found = text.substring(match.getFromPos(), match.getToPos());
        return Mistakes.kindOf(match.getRule())
                .filter(kind -> spoken ? isAudible(match, kind, found) : !isRightElsewhere(match, found))
                .map(kind -> new Finding(
                        spoken ? Kind.GRAMMAR : kind,
                        match.getFromPos(),
                        found.length(),
                        match.getMessage().replaceAll("</?suggestion>", "'"),
                        withReplacement ? replacement(match) : null));
    }

    private static @Nullable String replacement(RuleMatch match) {
        var replacements = match.getSuggestedReplacements();
        return replacements.isEmpty() ? null : replacements.getFirst();
    }

    /** Whether a speaker made the mistake: not in spelling, unless a form such as "buyed"; words said again are hesitations. */
    private static boolean isAudible(RuleMatch match, Kind kind, String found) {
        var madeUp = match.getRule().isDictionaryBasedSpellingRule() && found.endsWith("ed");
        return madeUp || (kind == Kind.GRAMMAR && !Mistakes.isRepetition(match.getRule()));
    }

    private boolean isRightElsewhere(RuleMatch match, String found) {
        return match.getRule().isDictionaryBasedSpellingRule()
                && (dictionary.knows(found) || isName(found, match.getFromPos()));
    }

    /** An unknown word with a capital letter that does not begin a sentence. */
    private boolean isName(String found, int at) {
        var before = text.substring(0, at).stripTrailing();
        var begins = before.isEmpty() || ".!?".indexOf(before.charAt(before.length() - 1)) >= 0;
        return !begins && Character.isUpperCase(found.codePointAt(0)) && !found.equals(found.toUpperCase(Locale.ROOT));
    }
}
