package ai.xentree.english.evaluation;

import static ai.xentree.english.evaluation.LocalFixture.LOCAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class ProofreaderTest {

    @Test
    void manyAtOnceAreEvaluatedAsOneAfterAnother() throws Exception {
        var pairs = AnswerPair.all().subList(0, 12);
        var alone = new HashMap<AnswerPair, Evaluation>();
        pairs.forEach(pair -> alone.put(pair, LOCAL.evaluate(pair.worse())));
        var evaluator = LocalFixture.fresh();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var together = new ArrayList<Future<Boolean>>();
            for (int i = 0; i < 4 * pairs.size(); i++) {
                var pair = pairs.get(i % pairs.size());
                together.add(
                        threads.submit(() -> evaluator.evaluate(pair.worse()).equals(alone.get(pair))));
            }
            for (var same : together) {
                assertThat(same.get()).isTrue();
            }
        }
    }

    @Test
    void whoWaitsTooLongIsToldSo() {
        var busy = new Proofreader(new Dictionary(), 0, Duration.ZERO);
        assertThatThrownBy(() -> busy.read("I have a secret.", false))
                .isInstanceOf(EvaluationFailed.class)
                .hasMessage("The proofreader is busy with other texts.");
    }
}
