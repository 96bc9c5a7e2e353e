package ai.xentree.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import ai.xentree.core.DomainEvent;
import ai.xentree.projection.EmbeddedViews;
import ai.xentree.projection.StoredEvent;
import ai.xentree.sessions.SessionEvent.ActivityRecorded;
import ai.xentree.sessions.SessionEvent.SessionStarted;
import ai.xentree.sessions.SessionEvent.Speaker;
import ai.xentree.sessions.SessionEvent.TranscriptSaved;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SilentSessionsFoundTest {

    private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");
    private static final UUID MARA = new UUID(0, 0xaa);
    private static final UUID SESSION = new UUID(0, 1);

    private final EmbeddedViews views = new EmbeddedViews();

    @AfterEach
    void close() {
        views.close();
    }

    @Test
    void aSessionIsDueThirtyMinutesAfterItsStart() {
        fold(started());
        assertThat(isDueAfter(30)).isFalse();
        assertThat(isDueAfter(31)).isTrue();
    }

    @Test
    void anySignOfLifePutsThatOff() {
        fold(started(), new ActivityRecorded(SESSION, MARA, minute(20)), said(25));
        assertThat(isDueAfter(55)).isFalse();
        assertThat(isDueAfter(56)).isTrue();
    }

    private boolean isDueAfter(int minutes) {
        return new SilentSessionQueries(views.place())
                .handle(new FindSilentSessions(minute(minutes), 10))
                .contains(new SilentSession(SESSION, MARA));
    }

    private void fold(DomainEvent... events) {
        var batch = new OpenSessionsProjection(views.place()).begin();
        for (int i = 0; i < events.length; i++) {
            batch.fold(new StoredEvent(i, NINE, events[i]));
        }
        batch.flush(events.length - 1);
    }

    private static SessionStarted started() {
        return new SessionStarted(SESSION, MARA, SessionSource.XEL, null, null, NINE);
    }

    private static TranscriptSaved said(int minute) {
        return new TranscriptSaved(SESSION, MARA, new UUID(0, 7), Speaker.USER, "Hello.", null, NINE, minute(minute));
    }

    private static Instant minute(int minute) {
        return NINE.plus(Duration.ofMinutes(minute));
    }
}
