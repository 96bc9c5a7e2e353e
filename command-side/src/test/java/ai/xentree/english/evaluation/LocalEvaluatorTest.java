package ai.xentree.english.evaluation;

import static ai.xentree.english.evaluation.LocalFixture.LOCAL;
import static ai.xentree.english.evaluation.LocalFixture.score;
import static ai.xentree.english.evaluation.LocalFixture.spoken;
import static ai.xentree.english.evaluation.LocalFixture.written;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import ai.xentree.english.CefrLevel;
import java.util.List;
import java.util.Set;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class LocalEvaluatorTest {

    @Test
    void writingIsScoredByFourCriteriaAndSpeakingByFluencyToo() {
        assertThat(LOCAL.evaluate(written(CefrLevel.A1, null, "I have a cat.")).criteria())
                .extracting(Criterion::key)
                .containsExactly(
                        Criterion.Key.TASK_RESPONSE,
                        Criterion.Key.COHERENCE,
                        Criterion.Key.VOCABULARY,
                        Criterion.Key.GRAMMAR);
        assertThat(LOCAL.evaluate(spoken(CefrLevel.A1, "I have a cat")).criteria())
                .extracting(Criterion::key)
                .containsExactly(
                        Criterion.Key.TASK_RESPONSE,
                        Criterion.Key.COHERENCE,
                        Criterion.Key.VOCABULARY,
                        Criterion.Key.GRAMMAR,
                        Criterion.Key.FLUENCY);
    }

    @Test
    void eachScoreComesWithTheEvidenceItRestsOn() {
        var evaluation = LOCAL.evaluate(
                written(CefrLevel.B1, "Describe your town.", "I live in a town near the sea, but we has no hospital."));
        assertThat(evaluation.criteria()).allSatisfy(criterion -> {
            assertThat(criterion.score()).isBetween(0.0, 100.0);
            assertThat(criterion.score() * 10).isEqualTo(Math.rint(criterion.score() * 10));
            assertThat(criterion.feedback()).isNotBlank();
            assertThat(criterion.evidence()).isNotEmpty();
        });
        assertThat(evaluation.criteria().getFirst().evidence()).contains("words expected: town");
        assertThat(evaluation).returns("local", Evaluation::provider).returns(null, Evaluation::model);
    }

    @Test
    void theOverallScoreIsTheMeanRoundedHalfUp() {
        var criteria = DoubleStream.of(70.1, 70.2, 70.1, 70.2)
                .mapToObj(score -> new Criterion(Criterion.Key.GRAMMAR, score, "", List.of()))
                .toList();
        var evaluation = new Evaluation(criteria, List.of(), "", CefrLevel.A1, "local", null, null);
        assertThat(evaluation.overallScore()).isEqualTo(70.2);
    }

    @Test
    void correctionsSayWhereTheyBelong() {
        var text = "Hello! 👋 I live here since five years. My hous is beautifull.";
        var corrections = LOCAL.evaluate(written(CefrLevel.B1, null, text)).corrections();
        assertThat(corrections)
                .allSatisfy(correction -> assertThat(correction.original())
                        .isEqualTo(text.substring(correction.offset(), correction.offset() + correction.length())));
        assertThat(corrections)
                .extracting(Correction::original, Correction::corrected)
                .contains(tuple("since", "for"), tuple("hous", "house"), tuple("beautifull", "beautiful"));
    }

    @Test
    void correctionsOfSpeechPointIntoTheTranscriptAsItWasSaid() {
        var text = "um well i i think she um have a a big house";
        assertThat(LOCAL.evaluate(spoken(CefrLevel.A2, text)).corrections())
                .singleElement()
                .returns("have", Correction::original)
                .returns(text.indexOf("have"), Correction::offset);
    }

    @Test
    void aTranscriptIsNotPunishedForSpellingCapitalsOrPunctuation() {
        var tidy = "On Monday I recieve a letter from my cousin Kateryna, and then we go to London.";
        var plain = "on monday i recieve a letter from my cousin kateryna and then we go to london";
        assertThat(LOCAL.evaluate(spoken(CefrLevel.A2, plain)).corrections()).isEmpty();
        for (var text : List.of(plain, tidy)) {
            assertThat(LOCAL.evaluate(spoken(CefrLevel.A2, text)).criteria())
                    .flatExtracting(Criterion::evidence)
                    .contains("0.0 weighted mistakes in 100 words");
        }
        assertThat(LOCAL.evaluate(written(CefrLevel.A2, null, plain)).corrections())
                .isNotEmpty();
    }

    @Test
    void britishAndAmericanSpellingAreBothRight() {
        var text = "My favourite colour is grey. My favorite color is gray. We travelled to the theatre.";
        assertThat(LOCAL.evaluate(written(CefrLevel.A2, null, text)).corrections())
                .isEmpty();
    }

    @Test
    void tooFewWordsLowerTheTaskResponse() {
        var text = "I live in a small town near the sea.";
        var few = new Answer(Answer.Kind.WRITING, text, null, CefrLevel.A2, Set.of(), 50, null, null);
        var enough = new Answer(Answer.Kind.WRITING, text, null, CefrLevel.A2, Set.of(), 9, null, null);
        assertThat(score(LOCAL.evaluate(few), Criterion.Key.TASK_RESPONSE)).isEqualTo(18.0);
        assertThat(score(LOCAL.evaluate(enough), Criterion.Key.TASK_RESPONSE)).isEqualTo(100.0);
    }

    @Test
    void textsWithoutAWordScoreNothing() {
        for (var text : new String[] {"!", "   ", "… ?!", "12 345", "🙂🙂", "\u0000", "你好,我住在北京。"}) {
            assertThat(LOCAL.evaluate(written(CefrLevel.A1, null, text)).overallScore())
                    .as(text)
                    .isZero();
        }
    }

    @Test
    void theSameAnswerAlwaysHasTheSameEvaluation() {
        var pair = AnswerPair.all().getFirst();
        assertThat(LocalFixture.fresh().evaluate(pair.worse()))
                .isEqualTo(LocalFixture.fresh().evaluate(pair.worse()))
                .isEqualTo(LOCAL.evaluate(pair.worse()));
    }

    @Test
    void nothingThatIsLoggedShowsTheText() {
        var answer = written(CefrLevel.B1, "Describe your secret.", "My secrett is safe.");
        assertThat(answer.toString() + LOCAL.evaluate(answer)).doesNotContainIgnoringCase("secret");
    }
}
