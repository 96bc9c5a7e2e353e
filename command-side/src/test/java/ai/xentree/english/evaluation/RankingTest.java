package ai.xentree.english.evaluation;

import static ai.xentree.english.evaluation.LocalFixture.LOCAL;
import static ai.xentree.english.evaluation.LocalFixture.score;
import static org.assertj.core.api.Assertions.assertThat;

import ai.xentree.english.CefrLevel;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class RankingTest {

    /** Points; what differs visibly to a reader should not differ by rounding. */
    private static final double CLEARLY = 3;

    static List<AnswerPair> pairs() {
        return AnswerPair.all();
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void theBetterAnswerScoresHigher(AnswerPair pair) {
        var better = LOCAL.evaluate(pair.better());
        var worse = LOCAL.evaluate(pair.worse());
        assertThat(better.overallScore()).isGreaterThan(worse.overallScore() + CLEARLY);
        if (pair.differsIn() != null) {
            assertThat(score(better, pair.differsIn())).isGreaterThan(score(worse, pair.differsIn()) + CLEARLY);
        }
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void aGoodAnswerShowsALevelNearItsOwnAndNoLowerThanTheWorseOne(AnswerPair pair) {
        var better = Steps.of(LOCAL.evaluate(pair.better()).cefrLevel());
        assertThat(better)
                .isBetween(
                        Steps.of(pair.better().level()) - 1,
                        Steps.of(pair.better().level()) + 1)
                .isGreaterThanOrEqualTo(Steps.of(LOCAL.evaluate(pair.worse()).cefrLevel()));
    }

    @ParameterizedTest
    @EnumSource
    void everyLevelHasPairsOfWritingAndOfSpeaking(CefrLevel level) {
        var kinds = pairs().stream()
                .filter(pair -> pair.better().level() == level)
                .map(pair -> pair.better().kind())
                .toList();
        assertThat(kinds.stream().filter(Answer.Kind.WRITING::equals)).hasSizeGreaterThanOrEqualTo(4);
        assertThat(kinds.stream().filter(Answer.Kind.SPEAKING::equals)).hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void theSameAnswerScoresLowerAgainstAHigherLevel() {
        for (var pair : pairs().stream()
                .filter(pair -> pair.better().level() == CefrLevel.A2)
                .toList()) {
            var text = pair.better().text();
            var kind = pair.better().kind();
            assertThat(LOCAL.evaluate(Answer.practice(kind, text, CefrLevel.A2)).overallScore())
                    .isGreaterThan(LOCAL.evaluate(Answer.practice(kind, text, CefrLevel.C1))
                            .overallScore());
        }
    }
}
