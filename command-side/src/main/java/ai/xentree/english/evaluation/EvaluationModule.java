package ai.xentree.english.evaluation;

import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the configured {@link Evaluator} known. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(EvaluatorSettings.class)
class EvaluationModule {

    @Bean
    Evaluator evaluator(EvaluatorSettings settings, Clock clock) {
        var dictionary = new Dictionary();
        var local =
                new LocalEvaluator(new Proofreader(dictionary, settings.readers(), settings.patience()), dictionary);
        return switch (settings.provider()) {
            case LOCAL -> local;
            case OPENAI ->
                new FallingBackEvaluator(OpenAiEvaluator.of(settings, clock), settings.fallBack() ? local : null);
        };
    }

    @Bean
    EvaluatorPart evaluatorPart(Evaluator evaluator) {
        return new EvaluatorPart(evaluator);
    }
}
