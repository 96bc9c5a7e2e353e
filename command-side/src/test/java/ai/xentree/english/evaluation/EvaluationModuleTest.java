package ai.xentree.english.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class EvaluationModuleTest {

    private final ApplicationContextRunner program = new ApplicationContextRunner()
            .withBean(Clock.class, Clock::systemUTC)
            .withUserConfiguration(EvaluationModule.class);

    @Test
    void withoutSettingsTheLocalEvaluatorIsUsed() {
        program.run(context -> assertThat(context).getBean(Evaluator.class).isInstanceOf(LocalEvaluator.class));
    }

    @Test
    void anEndpointIsUsedWhenItIsConfigured() {
        program.withPropertyValues(
                        "xentree.english.evaluator.provider=openai",
                        "xentree.english.evaluator.base-url=http://127.0.0.1:1/v1",
                        "xentree.english.evaluator.api-key=secret",
                        "xentree.english.evaluator.model=small-model",
                        "xentree.english.evaluator.timeout=5s")
                .run(context -> assertThat(context).getBean(Evaluator.class).isInstanceOf(FallingBackEvaluator.class));
    }

    @Test
    void anEndpointWithoutAnAddressOrAModelStopsTheStartWithWords() {
        program.withPropertyValues("xentree.english.evaluator.provider=openai", "xentree.english.evaluator.model=m")
                .run(context ->
                        assertThat(context).getFailure().rootCause().hasMessageContaining("needs base-url and model"));
    }
}
