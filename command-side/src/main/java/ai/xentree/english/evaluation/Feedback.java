package ai.xentree.english.evaluation;

import java.util.Comparator;
import java.util.List;

/** What {@code local} says to the learner, in English. */
final class Feedback {

    private static final double GOOD = 75;
    private static final double FAIR = 50;

    private Feedback() {}

    static String of(Criterion.Key key, double score) {
        return score >= GOOD ? good(key) : score >= FAIR ? fair(key) : weak(key);
    }

    /** The best and the weakest criterion in two sentences. */
    static String overall(List<Criterion> criteria, double likelihood) {
        if (likelihood < 0.3) {
            return "This does not read as English text, so little of it can be judged.";
        }
        var byScore = Comparator.comparingDouble(Criterion::score);
        var best = criteria.stream().max(byScore).orElseThrow();
        var weakest = criteria.stream().min(byScore).orElseThrow();
        return best.key() == weakest.key() || weakest.score() >= GOOD
                ? best.feedback()
                : (best.score() >= FAIR ? best.feedback() + " " : "") + weakest.feedback();
    }

    private static String good(Criterion.Key key) {
        return switch (key) {
            case TASK_RESPONSE -> "You answer the task fully.";
            case COHERENCE -> "Your ideas are well connected.";
            case VOCABULARY -> "Your words are varied and precise for this level.";
            case GRAMMAR -> "Your grammar is accurate for this level.";
            case FLUENCY -> "You speak smoothly.";
            case PRONUNCIATION -> "You are easy to understand.";
        };
    }

    private static String fair(Criterion.Key key) {
        return switch (key) {
            case TASK_RESPONSE -> "You answer part of the task; say more about what it asks.";
            case COHERENCE -> "Connect your sentences more clearly, for example with words for reasons and contrast.";
            case VOCABULARY -> "Use more varied and more precise words.";
            case GRAMMAR -> "Your meaning is clear, but look at the corrections.";
            case FLUENCY -> "You hesitate now and then; try to finish a thought before the next.";
            case PRONUNCIATION -> "Some words are hard to understand.";
        };
    }

    private static String weak(Criterion.Key key) {
        return switch (key) {
            case TASK_RESPONSE -> "Write or say more, and about what the task asks.";
            case COHERENCE -> "The sentences stand alone; show how one follows from another.";
            case VOCABULARY -> "The same few words come back; learn some more for this topic.";
            case GRAMMAR -> "Many mistakes make this hard to read; begin with the corrections.";
            case FLUENCY -> "You often stop and begin again; practise with short, whole sentences.";
            case PRONUNCIATION -> "Many words are hard to understand.";
        };
    }
}
