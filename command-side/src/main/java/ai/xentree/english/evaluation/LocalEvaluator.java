package ai.xentree.english.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The evaluator that needs no key and no network: a proofreader, lists of words and formulas. The same answer always has the
 * same evaluation. What it cannot see: whether what is said is true, apt or well argued.
 */
final class LocalEvaluator implements Evaluator {

    /** Its name in evaluations. */
    static final String PROVIDER = "local";

    private final Proofreader proofreader;
    private final Likelihood likelihood;
    private final List<Scorer> written;
    private final List<Scorer> spoken;
    private final ShownLevel shownLevel;

    LocalEvaluator(Proofreader proofreader, Dictionary dictionary) {
        var functionWords = Set.copyOf(WordList.read("function-words.txt"));
        var connectives = new Connectives(WordList.read("connectives.txt"));
        var vocabulary = new Vocabulary(dictionary, functionWords, Set.copyOf(WordList.read("vague-words.txt")));
        this.proofreader = proofreader;
        this.likelihood = new Likelihood(functionWords);
        this.written = List.of(
                new TaskResponse(relevance(functionWords), proofreader::baseForm),
                new Coherence(connectives, functionWords),
                vocabulary,
                new Grammar());
        this.spoken = Stream.concat(written.stream(), Stream.of(new Fluency())).toList();
        this.shownLevel = new ShownLevel(connectives, vocabulary);
    }

    private static Relevance relevance(Set<String> functionWords) {
        var instructions = Stream.concat(functionWords.stream(), WordList.read("task-words.txt").stream())
                .collect(Collectors.toUnmodifiableSet());
        var fields = WordList.read("word-fields.txt").stream()
                .map(line -> Set.of(line.split(" ", -1)))
                .toList();
        return new Relevance(instructions, fields);
    }

    @Override
    public Evaluation evaluate(Answer answer) {
        var reading = read(answer);
        var scorers = answer.isSpoken() ? spoken : written;
        var criteria = scorers.stream().map(scorer -> scorer.score(reading)).toList();
        var feedback = Feedback.overall(criteria, reading.likelihood());
        return new Evaluation(criteria, corrections(reading), feedback, shownLevel.of(reading), PROVIDER, null, null);
    }

    private Reading read(Answer answer) {
        var hesitations = answer.isSpoken() ? Disfluencies.of(answer.text()) : new Disfluencies(0, answer.text(), 1);
        var proof = proofreader.read(hesitations.cleaned(), answer.isSpoken());
        var own = OwnWords.in(proof.sentences(), answer.prompt());
        var meant = likelihood.of(proof.sentences()) * originality(own, proof.sentences());
        return new Reading(answer, Expectations.of(answer.level()), proof, own, hesitations, meant);
    }

    /** An answer more than half of which is copied or repeated is worth less by as much. */
    private static double originality(List<List<Word>> own, List<List<Word>> all) {
        var words = all.stream().mapToInt(List::size).sum();
        var ownWords = own.stream().mapToInt(List::size).sum();
        return words == 0 ? 0 : Ramp.up((double) ownWords / words, 0, 0.5);
    }

    /** What nothing better is known for lowers the score only. */
    private static List<Correction> corrections(Reading reading) {
        var text = reading.answer().text();
        var corrections = new ArrayList<Correction>();
        for (var found : reading.proof().findings()) {
            var replacement = found.replacement();
            var original = text.substring(found.offset(), found.offset() + found.length());
            if (replacement != null && !replacement.equals(original)) {
                corrections.add(new Correction(original, replacement, found.message(), found.offset(), found.length()));
            }
        }
        return corrections;
    }
}
