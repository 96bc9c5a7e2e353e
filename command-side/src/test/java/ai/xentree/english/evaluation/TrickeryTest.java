package ai.xentree.english.evaluation;

import static ai.xentree.english.evaluation.LocalFixture.LOCAL;
import static ai.xentree.english.evaluation.LocalFixture.score;
import static ai.xentree.english.evaluation.LocalFixture.written;
import static org.assertj.core.api.Assertions.assertThat;

import ai.xentree.english.CefrLevel;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is not an answer must not score like one. */
class TrickeryTest {

    private static final double VERY_LOW = 20;

    private static final String PROMPT =
            "Some people prefer to live in the city and others in the countryside. What do you prefer and why?";
    private static final String HONEST = "I prefer the city because there are more jobs. My brother lives in a village,"
            + " and he has to drive for an hour when he wants to see a film.";

    @Test
    void copyingThePromptScoresNothing() {
        assertThat(overall(PROMPT)).isLessThan(VERY_LOW);
        assertThat(overall(String.join(" ", Collections.nCopies(5, PROMPT)))).isLessThan(VERY_LOW);
    }

    @Test
    void copyingThePromptBeforeAnAnswerDoesNotHelp() {
        var copied = LOCAL.evaluate(written(CefrLevel.B1, PROMPT, PROMPT + " " + HONEST));
        var alone = LOCAL.evaluate(written(CefrLevel.B1, PROMPT, HONEST));
        assertThat(copied.overallScore()).isLessThanOrEqualTo(alone.overallScore());
        assertThat(score(copied, Criterion.Key.TASK_RESPONSE))
                .isLessThanOrEqualTo(score(alone, Criterion.Key.TASK_RESPONSE));
    }

    @Test
    void sayingTheSameAgainDoesNotHelp() {
        assertThat(overall(String.join(" ", Collections.nCopies(6, HONEST)))).isLessThanOrEqualTo(overall(HONEST));
        assertThat(overall("city ".repeat(120))).isLessThan(VERY_LOW);
        assertThat(overall("The city is good. ".repeat(30))).isLessThan(VERY_LOW);
    }

    @Test
    void listsOfTopicWordsScoreVeryLow() {
        assertThat(overall(
                        "city countryside live prefer people house car traffic village forest air clean noise job shop"
                                + " street bus advantage opportunity transport neighbour building crowd park river"))
                .isLessThan(VERY_LOW);
        assertThat(
                        overall(
                                "the city of tourism and the traffic of the city in the village, moreover the countryside,"
                                        + " therefore forest, however a job, consequently the park and nevertheless the traffic, for instance"
                                        + " advantage of employment and the neighbour in the crowd, furthermore the house with the rent"))
                .isLessThan(VERY_LOW);
    }

    @Test
    void wordsInAnyOrderScoreFarLowerThanTheSameInSentences() {
        var kept = AnswerPair.all().stream()
                .map(AnswerPair::better)
                .map(answer -> LOCAL.evaluate(shuffled(answer)).overallScore()
                        / LOCAL.evaluate(answer).overallScore())
                .toList();
        assertThat(kept.stream().mapToDouble(Double::doubleValue).average().orElseThrow())
                .isLessThan(0.3);
        assertThat(kept.stream().filter(share -> share > 0.75)).hasSizeLessThan(kept.size() / 10);
    }

    private static Answer shuffled(Answer answer) {
        var words = new ArrayList<>(List.of(answer.text().split("\\s+", -1)));
        Collections.shuffle(words, new Random(7));
        return new Answer(
                answer.kind(),
                String.join(" ", words),
                answer.prompt(),
                answer.level(),
                answer.topicWords(),
                answer.minWords(),
                answer.maxWords(),
                null);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ich wohne seit fünf Jahren in Berlin und arbeite als Lehrer. Am Wochenende gehe ich gern mit meinen Freunden"
                        + " ins Kino, weil wir Filme mögen. Meine Familie lebt in einem kleinen Dorf in Bayern.",
                "Vivo en una ciudad pequeña con mi familia. Me gusta mucho ir al cine con mis amigos los fines de semana. Mi"
                        + " hermana trabaja en un hospital y mi padre es profesor.",
                "J'habite dans une petite ville avec ma famille. Le week-end, je vais au cinéma avec mes amis et nous mangeons"
                        + " au restaurant. Ma sœur travaille dans un hôpital.",
                "Ik woon in een kleine stad met mijn familie. In het weekend ga ik met mijn vrienden naar de film en we eten in"
                        + " een restaurant. Mijn zus werkt in een ziekenhuis.",
                "asdf jkl qwer uiop zxcv asdf jkl fghj rtyu vbnm asdf qwer zxcv tyui ghjk bnm asdf qwer uiop hjkl zxcv"
            })
    void whatIsNotEnglishScoresVeryLow(String text) {
        assertThat(LOCAL.evaluate(written(CefrLevel.A1, null, text)).overallScore())
                .isLessThan(VERY_LOW);
    }

    @Test
    void theLongestGibberishIsReadAsWell() {
        var random = new Random(1);
        var text = new StringBuilder();
        for (int i = 0; i < 19_999; i++) {
            text.append(i % 10 == 9 ? ' ' : (char) ('a' + random.nextInt(26)));
        }
        assertThat(overall(text.toString())).isZero();
        assertThat(overall("x".repeat(20_000))).isZero();
    }

    @Test
    void aSentenceWithoutAnEndIsReadToItsEnd() {
        var words = AnswerPair.all().stream()
                .map(pair -> pair.better().text().replaceAll("[^\\p{L}']+", " "))
                .collect(Collectors.joining(" "));
        var text = words.substring(0, 19_900) + " and my sister have three hous";
        var last = LOCAL.evaluate(written(CefrLevel.B1, PROMPT, text))
                .corrections()
                .getLast();
        assertThat(last).returns("hous", Correction::original).returns(text.length() - 4, Correction::offset);
    }

    private static double overall(String text) {
        return LOCAL.evaluate(written(CefrLevel.B1, PROMPT, text)).overallScore();
    }
}
