package ai.xentree.english;

/** Whether a submission has a score. */
enum XELSubmissionStatus {
    SCORED,
    /** It is kept, but no evaluator has scored it yet. */
    PENDING
}
