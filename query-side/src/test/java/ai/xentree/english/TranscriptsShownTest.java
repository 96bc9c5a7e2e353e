package ai.xentree.english;

import static ai.xentree.english.ShownEnglish.FIRST;
import static ai.xentree.english.ShownEnglish.MIA;
import static ai.xentree.english.ShownEnglish.NOON;
import static ai.xentree.english.ShownEnglish.SAM;
import static ai.xentree.english.ShownEnglish.as;
import static ai.xentree.english.ShownEnglish.body;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.xentree.core.Refused;
import ai.xentree.sessions.SessionEvent.SessionStarted;
import ai.xentree.sessions.SessionEvent.Speaker;
import ai.xentree.sessions.SessionEvent.TranscriptSaved;
import ai.xentree.sessions.SessionSource;
import ai.xentree.web.paging.Page;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TranscriptsShownTest {

    private static final UUID SESSION = new UUID(3, 1);
    private static final UUID TALK = new UUID(3, 2);

    private final ShownEnglish english = new ShownEnglish();

    @AfterEach
    void close() {
        english.close();
    }

    @Test
    void givenWhatWasSaid_thenItIsShownOldestFirstAPageAtATime() {
        english.happened(
                started(SESSION, SessionSource.XEL),
                said(SESSION, 1, "Hello", NOON),
                said(SESSION, 2, "How are you?", NOON.plusSeconds(2)),
                said(SESSION, 3, "Hi", NOON.plusSeconds(1)),
                said(SESSION, 4, "Fine", NOON.plusSeconds(2)));
        assertThat(texts(FIRST)).containsExactly("Hello", "Hi", "How are you?", "Fine");
        assertThat(texts(new Page(2, 3))).containsExactly("Fine");
        assertThat(body(english.transcripts.list(SESSION, new Page(2, 3), as(MIA))))
                .returns(4L, page -> page.total())
                .returns(2L, page -> page.totalPages())
                .satisfies(page -> assertThat(page.items().getFirst())
                        .isEqualTo(new XELTranscriptItem(
                                new UUID(4, 4), SESSION, Speaker.USER, "Fine", NOON.plusSeconds(2), null)));
    }

    @Test
    void givenASessionWithoutWords_thenItsTranscriptIsEmpty() {
        english.happened(started(SESSION, SessionSource.XEL));
        assertThat(texts(FIRST)).isEmpty();
    }

    @Test
    void givenAPersonWhoWasErased_thenTheirWordsAreEmpty() {
        english.happened(started(SESSION, SessionSource.XEL), said(SESSION, 1, null, NOON));
        assertThat(texts(FIRST)).containsExactly("");
    }

    @Test
    void givenASessionOfSomeoneElseOrOfAnotherKindOrNone_thenItDoesNotExist() {
        english.happened(
                started(SESSION, SessionSource.XEL),
                started(TALK, SessionSource.CONVERSATION),
                said(TALK, 1, "Hello", NOON));
        assertThatThrownBy(() -> english.transcripts.list(SESSION, FIRST, as(SAM)))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> english.transcripts.list(TALK, FIRST, as(MIA))).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> english.transcripts.list(new UUID(9, 9), FIRST, as(MIA)))
                .isInstanceOf(Refused.class);
    }

    private static SessionStarted started(UUID sessionId, SessionSource source) {
        return new SessionStarted(sessionId, MIA, source, null, null, NOON);
    }

    private static TranscriptSaved said(UUID sessionId, int number, @Nullable String text, Instant at) {
        var savedAt = NOON.plusSeconds(10 + number);
        return new TranscriptSaved(sessionId, MIA, new UUID(4, number), Speaker.USER, text, null, at, savedAt);
    }

    private List<String> texts(Page page) {
        return body(english.transcripts.list(SESSION, page, as(MIA))).items().stream()
                .map(XELTranscriptItem::text)
                .toList();
    }
}
