package ai.xentree.english;

import ai.xentree.english.evaluation.Correction;

/**
 * One correction.
 *
 * @param original as written or said
 * @param corrected better
 * @param explanation why
 */
record XELCorrection(String original, String corrected, String explanation) {

    static XELCorrection of(Correction correction) {
        return new XELCorrection(correction.original(), correction.corrected(), correction.explanation());
    }
}
