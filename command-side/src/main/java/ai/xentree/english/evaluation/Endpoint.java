package ai.xentree.english.evaluation;

import ai.xentree.english.evaluation.Evaluation.Reason;
import dev.langchain4j.exception.AuthenticationException;
import dev.langchain4j.exception.InternalServerException;
import dev.langchain4j.exception.InvalidRequestException;
import dev.langchain4j.exception.ModelNotFoundException;
import dev.langchain4j.exception.RateLimitException;
import dev.langchain4j.exception.TimeoutException;
import dev.langchain4j.exception.UnresolvedModelServerException;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.openai.OpenAiChatModel;
import java.io.IOException;
import java.net.http.HttpTimeoutException;

/** One attempt at the endpoint, whatever goes wrong told as a {@link RemoteFailure}. */
final class Endpoint {

    private final ChatModel model;

    private Endpoint(ChatModel model) {
        this.model = model;
    }

    static Endpoint of(EvaluatorSettings settings) {
        return new Endpoint(OpenAiChatModel.builder()
                .baseUrl(settings.baseUrl())
                .apiKey(settings.apiKey().isBlank() ? null : settings.apiKey())
                .modelName(settings.model())
                .timeout(settings.timeout())
                .temperature(0.0)
                .maxRetries(0)
                .strictJsonSchema(true)
                .logRequests(false)
                .logResponses(false)
                .build());
    }

    /** The text that the model answers with. */
    String ask(ChatRequest request) {
        try {
            var text = model.chat(request).aiMessage().text();
            if (text == null) {
                throw new RemoteFailure(Reason.INVALID_ANSWER);
            }
            return text;
        } catch (RemoteFailure e) {
            throw e;
        } catch (RuntimeException e) {
            throw new RemoteFailure(reasonOf(e));
        }
    }

    private static Reason reasonOf(Throwable failure) {
        return switch (failure) {
            case RateLimitException e -> Reason.RATE_LIMITED;
            case AuthenticationException e -> Reason.REFUSED;
            case ModelNotFoundException e -> Reason.REFUSED;
            case InvalidRequestException e -> Reason.REFUSED;
            case InternalServerException e -> e.getCause() == null ? Reason.INVALID_ANSWER : Reason.UNAVAILABLE;
            case UnresolvedModelServerException e -> Reason.UNAVAILABLE;
            case TimeoutException e -> Reason.TIMEOUT;
            case HttpTimeoutException e -> Reason.TIMEOUT;
            case tools.jackson.core.JacksonException e -> Reason.INVALID_ANSWER;
            case com.fasterxml.jackson.core.JacksonException e -> Reason.INVALID_ANSWER;
            case IOException e -> Reason.UNAVAILABLE;
            default -> failure.getCause() == null ? Reason.INVALID_ANSWER : reasonOf(failure.getCause());
        };
    }
}
