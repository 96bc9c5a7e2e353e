package ai.xentree.web.errors;

import ai.xentree.axon.StoreBusyException;
import ai.xentree.core.Refusal;
import ai.xentree.core.Refused;
import ai.xentree.health.StoreOutage;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import org.apache.coyote.BadRequestException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.axonframework.commandhandling.NoHandlerForCommandException;
import org.axonframework.messaging.HandlerExecutionException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.queryhandling.NoHandlerForQueryException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.validation.BindException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import tools.jackson.core.JacksonException;

/** Knows how everything that can be thrown is answered; what it does not know is nobody's business outside. */
final class ErrorTranslation {

    private ErrorTranslation() {}

    /** The answer; empty for what is unexpected. */
    static Optional<ApiError> of(Throwable thrown) {
        return switch (thrown) {
            case Refused e -> Optional.of(ApiError.of(e.refusal()));
            case InvalidRequest e -> Optional.of(ApiError.invalid(e.errors()));
            case PayloadTooLarge e -> Optional.of(ApiError.of(413, String.valueOf(e.getMessage())));
            case TemporarilyUnavailable e -> Optional.of(unavailable(e));
            case ProviderFailed e ->
                Optional.of(ApiError.of(502, "AI_PROVIDER_FAILED", String.valueOf(e.getMessage())));
            case StoreBusyException e -> Optional.of(storeBusy());
            case HandlerExecutionException e
            when e.getDetails().orElse(null) instanceof Refusal refusal -> Optional.of(ApiError.of(refusal));
            case ConcurrencyException e -> Optional.of(concurrentChange());
            case AggregateStreamCreationException e -> Optional.of(concurrentChange());
            case NoHandlerForCommandException e -> Optional.of(nobodyThere());
            case NoHandlerForQueryException e -> Optional.of(nobodyThere());
            case RequestRejectedException e -> Optional.of(ofStatus(400));
            case BadRequestException e -> Optional.of(ofStatus(400)); // chunks of the body that are none
            case InvalidParameterException e -> Optional.of(ofStatus(e.getErrorCode()));
            case HttpMessageNotReadableException e -> unreadable(e);
            case MethodArgumentTypeMismatchException e -> invalid(List.of(BindingErrors.of(e)));
            case MethodArgumentNotValidException e -> invalid(BindingErrors.of(e.getBindingResult()));
            case BindException e -> invalid(BindingErrors.of(e.getBindingResult()));
            case HandlerMethodValidationException e when !e.isForReturnValue() -> invalid(BindingErrors.of(e));
            case MissingServletRequestParameterException e -> missing(e.getParameterName());
            case MissingRequestHeaderException e -> missing(e.getHeaderName());
            case ErrorResponse e -> ofSpring(e);
            case ExecutionException e when e.getCause() != null -> of(e.getCause());
            case CompletionException e when e.getCause() != null -> of(e.getCause());
            default -> StoreOutage.behind(thrown).map(ErrorTranslation::unreachable);
        };
    }

    /** The answer when only a status is known. */
    static ApiError ofStatus(int status) {
        return switch (status) {
            case 400 -> ApiError.invalid(List.of(new FieldError("request", "is malformed")));
            case 401 -> ApiError.of(401, "Credentials are missing or invalid").with("WWW-Authenticate", "Bearer");
            case 403 -> ApiError.of(403, "Not allowed");
            case 404 -> ApiError.of(404, "There is nothing at this path");
            case 405 -> ApiError.of(405, "This method is not supported at this path");
            case 406 -> ApiError.of(406, "The answer is only available as application/json");
            case 413 -> ApiError.of(413, "The body exceeds the limit");
            case 415 -> ApiError.of(415, "This media type is not accepted here");
            case 503 -> ApiError.of(503, "Temporarily unable to answer").with(ApiError.RETRY_AFTER, "5");
            default -> ApiError.of(status, "The request cannot be served");
        };
    }

    private static Optional<ApiError> ofSpring(ErrorResponse e) {
        var status = e.getStatusCode().value();
        if (status >= 500 && status != 503) {
            return Optional.empty();
        }
        var error = ofStatus(status);
        var allow = e.getHeaders().getFirst(HttpHeaders.ALLOW);
        return Optional.of(allow == null ? error : error.with(HttpHeaders.ALLOW, allow));
    }

    private static Optional<ApiError> unreadable(HttpMessageNotReadableException e) {
        for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof PayloadTooLarge || cause instanceof InvalidRequest) {
                return of(cause);
            }
        }
        if (e.getCause() instanceof JacksonException json) {
            return JsonErrors.isOfTheBody(json) ? invalid(List.of(JsonErrors.of(json))) : Optional.empty();
        }
        var message = e.getMessage() != null && e.getMessage().contains("body is missing")
                ? "must not be empty"
                : "cannot be read";
        return invalid(List.of(new FieldError("body", message)));
    }

    private static Optional<ApiError> invalid(List<FieldError> errors) {
        return Optional.of(ApiError.invalid(errors));
    }

    private static Optional<ApiError> missing(String name) {
        return invalid(List.of(new FieldError(name, "must be given")));
    }

    private static ApiError unavailable(TemporarilyUnavailable e) {
        return ApiError.of(503, e.code(), String.valueOf(e.getMessage()))
                .with(ApiError.RETRY_AFTER, Long.toString(e.retryAfterSeconds()));
    }

    private static ApiError nobodyThere() {
        return ApiError.of(503, "The part that serves this is not running").with(ApiError.RETRY_AFTER, "5");
    }

    private static ApiError storeBusy() {
        return ApiError.of(503, "It cannot be stored at the moment; try again").with(ApiError.RETRY_AFTER, "5");
    }

    private static ApiError unreachable(StoreOutage outage) {
        var advice =
                outage.leavesChangesUncertain() ? "look whether a change is there before you repeat it" : "try again";
        return ApiError.of(503, outage.store() + " does not answer at the moment; " + advice)
                .with(ApiError.RETRY_AFTER, "5");
    }

    private static ApiError concurrentChange() {
        return ApiError.of(409, "CONCURRENT_CHANGE", "It was changed by someone else at the same time; try again");
    }
}
