package ai.xentree.english;

import ai.xentree.english.evaluation.Evaluation;
import java.util.UUID;

/** What an evaluator found, as events keep it in JSON: all of it, with the evidence. */
record RecordedEvaluation(UUID id, Evaluation evaluation) {}
