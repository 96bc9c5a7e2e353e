package ai.xentree.english.evaluation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** Finds where proposed corrections belong in a text; what does not stand there, or only inside another's place, is dropped. */
final class Positions {

    private final String text;
    private final BitSet taken = new BitSet();
    private int end;

    Positions(String text) {
        this.text = text;
    }

    /** A correction without a place. */
    record Proposal(String original, String corrected, String explanation) {}

    List<Correction> of(List<Proposal> proposals) {
        var corrections = new ArrayList<Correction>();
        for (var proposal : proposals) {
            var at = place(proposal.original());
            if (at >= 0 && !proposal.original().equals(proposal.corrected())) {
                var length = proposal.original().length();
                taken.set(at, at + length);
                end = at + length;
                corrections.add(
                        new Correction(proposal.original(), proposal.corrected(), proposal.explanation(), at, length));
            }
        }
        corrections.sort(Comparator.comparingInt(Correction::offset));
        return corrections;
    }

    /** The first free place after the last one found, or else from the beginning; mostly they come in order. */
    private int place(String original) {
        if (original.isBlank()) {
            return -1;
        }
        var later = freeFrom(end, original);
        return later >= 0 ? later : freeFrom(0, original);
    }

    private int freeFrom(int from, String original) {
        for (int at = text.indexOf(original, from); at >= 0; at = text.indexOf(original, at + 1)) {
            var next = taken.nextSetBit(at);
            if ((next < 0 || next >= at + original.length()) && isWhole(at, at + original.length())) {
                return at;
            }
        }
        return -1;
    }

    /** "a" is not found inside "cat". */
    private boolean isWhole(int start, int stop) {
        var before = start > 0 && isLetter(text.charAt(start - 1)) && isLetter(text.charAt(start));
        var after = stop < text.length() && isLetter(text.charAt(stop - 1)) && isLetter(text.charAt(stop));
        return !before && !after;
    }

    private static boolean isLetter(char character) {
        return Character.isLetterOrDigit(character);
    }
}
