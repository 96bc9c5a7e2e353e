package ai.xentree.web.consistency;

import ai.xentree.web.json.WireText;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.http.ResponseEntity.BodyBuilder;

/**
 * Which event the figures of an answer come from; goes into the answer's headers.
 *
 * @param position the event's position in the history
 * @param time when that event was stored
 */
public record Freshness(long position, Instant time) {

    /** The answer, with what it says about its freshness. */
    public <T> ResponseEntity<T> answer(T body) {
        return with(ResponseEntity.ok()).body(body);
    }

    /** The answer under a tag by which the caller may ask whether it still holds; 304 where there is no body. */
    public <T> ResponseEntity<T> answer(@Nullable T body, String tag) {
        var status = body == null ? HttpStatus.NOT_MODIFIED : HttpStatus.OK;
        return with(ResponseEntity.status(status))
                .eTag(tag)
                .cacheControl(CacheControl.noCache().cachePrivate())
                .body(body);
    }

    private BodyBuilder with(BodyBuilder answer) {
        return answer.header("X-As-Of-Position", Long.toString(position)).header("X-As-Of-Time", WireText.of(time));
    }
}
