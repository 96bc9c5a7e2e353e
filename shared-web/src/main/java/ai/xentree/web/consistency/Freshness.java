package ai.xentree.web.consistency;

import ai.xentree.web.json.WireText;
import java.time.Instant;
import org.springframework.http.ResponseEntity;

/**
 * Which event the figures of an answer come from; goes into the answer's headers.
 *
 * @param position the event's position in the history
 * @param time when that event was stored
 */
public record Freshness(long position, Instant time) {

    /** The answer, with what it says about its freshness. */
    public <T> ResponseEntity<T> answer(T body) {
        return ResponseEntity.ok()
                .header("X-As-Of-Position", Long.toString(position))
                .header("X-As-Of-Time", WireText.of(time))
                .body(body);
    }
}
