package ai.xentree.web.errors;

import ai.xentree.core.Ids;
import ai.xentree.web.json.WireJson;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.apache.catalina.connector.ClientAbortException;
import org.apache.coyote.BadRequestException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;

/** Answers errors, and logs those that nobody expected under the id that the client is told. */
@Component
public final class ErrorWriter {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorWriter.class);

    private final WireJson json;
    private final Ids ids;

    ErrorWriter(WireJson json, Ids ids) {
        this.json = json;
        this.ids = ids;
    }

    /** Answers what was thrown. */
    public void write(Throwable thrown, HttpServletResponse response) throws IOException {
        if (nobodyWaits(thrown, response)) {
            LOG.debug("Nobody waits for an answer", thrown);
            return;
        }
        var expected = ErrorTranslation.of(thrown);
        write(expected.isPresent() ? expected.get() : unexpected(thrown), response);
    }

    /**
     * Whether the client is gone, or was answered by the server itself, as one is whose chunks of a body are none. Only what the
     * server says of the client's own connection counts: those to the stores break with the same words, and nothing said then
     * would be taken for success.
     */
    private static boolean nobodyWaits(Throwable thrown, HttpServletResponse response) {
        for (@Nullable Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof ClientAbortException
                    || cause instanceof AsyncRequestNotUsableException
                    || (cause instanceof BadRequestException && response.isCommitted())) {
                return true;
            }
        }
        return false;
    }

    /** Answers a status that came without anything thrown. */
    void write(int status, HttpServletResponse response) throws IOException {
        if (status != 500) {
            write(ErrorTranslation.ofStatus(status), response);
        } else {
            write(unexpected(new IllegalStateException("Answered with status " + status)), response);
        }
    }

    private void write(ApiError error, HttpServletResponse response) throws IOException {
        if (response.isCommitted()) {
            LOG.warn("{} came too late to be answered: the answer had begun", error.code());
            return;
        }
        response.resetBuffer();
        response.setStatus(error.status());
        error.headers().forEach(response::setHeader);
        response.setContentType("application/json");
        response.getOutputStream().write(json.mapper().writeValueAsBytes(error.body()));
    }

    private ApiError unexpected(Throwable thrown) {
        var id = ids.next().toString();
        LOG.error("Unexpected failure {}", id, thrown);
        return new ApiError(500, "INTERNAL_ERROR", "Something went wrong", Map.of("error_id", id), Map.of());
    }
}
