package ai.xentree.english.evaluation;

import ai.xentree.health.Part;
import ai.xentree.health.PartHealth;
import ai.xentree.health.PartName;

/** Says whether texts are evaluated by what was configured for it. Nothing is evaluated to find that out: it may cost money. */
record EvaluatorPart(Evaluator evaluator) implements Part {

    @Override
    public PartName name() {
        return PartName.AI;
    }

    @Override
    public PartHealth look() {
        return evaluator.health();
    }
}
