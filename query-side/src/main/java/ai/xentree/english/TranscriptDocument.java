package ai.xentree.english;

import ai.xentree.sessions.SessionEvent.Speaker;
import ai.xentree.sessions.SessionEvent.TranscriptSaved;
import java.time.Instant;
import java.util.UUID;
import org.bson.Document;

/** An entry of a transcript in MongoDB. */
record TranscriptDocument(Document document) {

    static final String COLLECTION = "english_transcripts";

    private static final String SESSION = "session";
    private static final String SPEAKER = "speaker";
    private static final String TEXT = "text";
    private static final String TASK = "task";
    private static final String SAID_AT = "said_at";

    void saved(TranscriptSaved event) {
        var task = event.taskId();
        document.append(SESSION, event.sessionId().toString())
                .append(SPEAKER, event.speaker().name())
                .append(TEXT, event.text())
                .append(TASK, task == null ? null : task.toString())
                .append(SAID_AT, event.saidAt().toEpochMilli());
    }

    /** Its person is erased. */
    static void erase(Document document) {
        document.put(TEXT, null);
    }

    /** Its text is empty once the person is erased. */
    XELTranscriptItem item() {
        var task = document.getString(TASK);
        var text = document.getString(TEXT);
        return new XELTranscriptItem(
                UUID.fromString(document.getString("_id")),
                UUID.fromString(document.getString(SESSION)),
                Speaker.valueOf(document.getString(SPEAKER)),
                text == null ? "" : text,
                Instant.ofEpochMilli(document.getLong(SAID_AT)),
                task == null ? null : UUID.fromString(task));
    }
}
