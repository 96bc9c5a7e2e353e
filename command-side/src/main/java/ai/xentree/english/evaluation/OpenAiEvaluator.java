package ai.xentree.english.evaluation;

import ai.xentree.english.evaluation.Evaluation.Reason;
import dev.langchain4j.model.chat.request.ChatRequest;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.core.IntervalFunction;
import io.github.resilience4j.retry.Retry;
import io.github.resilience4j.retry.RetryConfig;
import io.github.resilience4j.timelimiter.TimeLimiter;
import java.time.Clock;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeoutException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Evaluates by any endpoint that speaks OpenAI's chat completions: each attempt with a time limit and counted by a circuit
 * breaker, repeated with a growing pause, no more than so many evaluations at a time. Throws nothing but {@link RemoteFailure}.
 */
final class OpenAiEvaluator implements Evaluator {

    /** Its name in evaluations. */
    static final String PROVIDER = "openai";

    private final String model;
    private final Endpoint endpoint;
    private final RemotePrompt prompt;
    private final RemoteAnswer answers;
    private final Semaphore places;
    private final TimeLimiter limit;
    private final CircuitBreaker breaker;
    private final Retry retry;
    private final ExecutorService attempts = Executors.newVirtualThreadPerTaskExecutor();

    private OpenAiEvaluator(EvaluatorSettings settings, Clock clock, JsonMapper json) {
        this.model = settings.model();
        this.endpoint = Endpoint.of(settings);
        this.prompt = new RemotePrompt(json);
        this.answers = new RemoteAnswer(json);
        this.places = new Semaphore(settings.concurrent());
        this.limit = TimeLimiter.of(settings.timeout());
        this.breaker = CircuitBreaker.of(PROVIDER, breaking(settings, clock));
        this.retry = Retry.of(PROVIDER, retrying(settings));
    }

    static OpenAiEvaluator of(EvaluatorSettings settings, Clock clock) {
        return new OpenAiEvaluator(settings, clock, JsonMapper.builder().build());
    }

    private static CircuitBreakerConfig breaking(EvaluatorSettings settings, Clock clock) {
        return CircuitBreakerConfig.custom()
                .clock(clock)
                .slidingWindowSize(settings.breakerCalls())
                .minimumNumberOfCalls(settings.breakerCalls())
                .failureRateThreshold(settings.breakerFailures())
                .waitDurationInOpenState(settings.breakerPause())
                .permittedNumberOfCallsInHalfOpenState(1)
                .build();
    }

    private static RetryConfig retrying(EvaluatorSettings settings) {
        return RetryConfig.custom()
                .maxAttempts(1 + settings.retries())
                .intervalFunction(IntervalFunction.ofExponentialRandomBackoff(settings.pause()))
                .retryOnException(failure -> failure instanceof RemoteFailure remote && remote.isPassing())
                .build();
    }

    @Override
    public Evaluation evaluate(Answer answer) {
        if (!places.tryAcquire()) {
            throw new RemoteFailure(Reason.BUSY);
        }
        try {
            var request = prompt.of(answer);
            return retry.executeSupplier(() -> attempt(request, answer));
        } finally {
            places.release();
        }
    }

    /** Whether it is asked at all: it is left alone for a while where most of the last attempts failed. */
    boolean answers() {
        return breaker.getState() != CircuitBreaker.State.OPEN;
    }

    private Evaluation attempt(ChatRequest request, Answer answer) {
        try {
            return breaker.executeSupplier(() -> inTime(() -> ask(request, answer)));
        } catch (CallNotPermittedException e) {
            throw new RemoteFailure(Reason.CIRCUIT_OPEN);
        }
    }

    private Evaluation ask(ChatRequest request, Answer answer) {
        return answers.read(endpoint.ask(request), answer, PROVIDER, model);
    }

    /** The client's own limit ends when the answer begins; this one when it is read. */
    private Evaluation inTime(Callable<Evaluation> attempt) {
        try {
            return limit.executeFutureSupplier(() -> attempts.submit(attempt));
        } catch (RemoteFailure e) {
            throw e;
        } catch (TimeoutException e) {
            throw new RemoteFailure(Reason.TIMEOUT);
        } catch (Exception e) {
            if (e instanceof InterruptedException) {
                Thread.currentThread().interrupt();
            }
            throw new RemoteFailure(Reason.UNAVAILABLE);
        }
    }
}
