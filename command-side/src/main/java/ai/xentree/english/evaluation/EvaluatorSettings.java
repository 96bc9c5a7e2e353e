package ai.xentree.english.evaluation;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which evaluator is used.
 *
 * @param provider {@code local}, or {@code openai} for any endpoint that speaks OpenAI's chat completions
 * @param baseUrl of that endpoint, such as {@code https://api.example.org/v1}
 * @param apiKey its key; empty for an endpoint that asks for none
 * @param model its model
 * @param timeout of one attempt; one that took longer is not repeated
 * @param retries further attempts after 429, 5xx, a cut connection or an answer that cannot be used
 * @param pause before the first further attempt; each next one waits twice as long, with jitter
 * @param concurrent evaluations there at a time; beyond them the next falls back at once
 * @param breakerCalls attempts that the circuit breaker looks back on
 * @param breakerFailures percentage of them that must fail to open it
 * @param breakerPause how long it stays open before one attempt is let through
 * @param fallBack whether {@code local} evaluates what the endpoint could not
 * @param readers texts that {@code local} reads at a time
 * @param patience how long a text waits to be read
 */
@ConfigurationProperties("xentree.english.evaluator")
record EvaluatorSettings(
        @DefaultValue("local") Provider provider,
        @DefaultValue("") String baseUrl,
        @DefaultValue("") String apiKey,
        @DefaultValue("") String model,
        @DefaultValue("20s") Duration timeout,
        @DefaultValue("2") int retries,
        @DefaultValue("500ms") Duration pause,
        @DefaultValue("8") int concurrent,
        @DefaultValue("20") int breakerCalls,
        @DefaultValue("50") int breakerFailures,
        @DefaultValue("30s") Duration breakerPause,
        @DefaultValue("true") boolean fallBack,
        @DefaultValue("2") int readers,
        @DefaultValue("30s") Duration patience) {

    EvaluatorSettings {
        if (provider == Provider.OPENAI && (baseUrl.isBlank() || model.isBlank())) {
            throw new IllegalArgumentException(
                    "xentree.english.evaluator.provider=openai needs base-url and model beside it.");
        }
    }

    /** Who evaluates. */
    enum Provider {
        LOCAL,
        OPENAI
    }

    /** Without the key. */
    @Override
    public String toString() {
        return "EvaluatorSettings[" + provider + ", " + model + "]";
    }
}
