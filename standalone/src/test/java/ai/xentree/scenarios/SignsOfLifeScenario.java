package ai.xentree.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import ai.xentree.sessions.SessionCommand;
import ai.xentree.sessions.SessionEvent.ActivityRecorded;
import ai.xentree.sessions.SessionEvent.TranscriptSaved;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a learner does in Xentree English keeps their open session of it alive. */
class SignsOfLifeScenario extends Scenario {

    private static final Textbook BOOK = Textbook.of("at-home");
    private static final Map<String, Object> TASK =
            Map.of("module_id", BOOK.id(), "task_id", BOOK.closedTask().id());

    private final Api mia = someone("mia").api();
    private String session = "";

    @BeforeEach
    void start() {
        onlyInOneProgram();
        session = mia.post("/api/xel/sessions/start", null).expect(201).text("session_id");
    }

    @Test
    void givenAnOpenSession_whenMiaStartsSubmitsAndRegenerates_thenEachIsASignOfLife() {
        mia.post("/api/xel/modules/" + BOOK.id() + "/start", null).expect(200);
        assertThat(life()).hasSize(1);
        mia.post("/api/xel/tasks/submit", BOOK.rightResponse(BOOK.closedTask())).expect(201);
        assertThat(life()).hasSize(2);
        mia.post("/api/xel/tasks/regenerate", TASK).expect(200);
        assertThat(life()).hasSize(3).allMatch(ActivityRecorded.class::isInstance);
    }

    @Test
    void givenAnOpenSession_whenMiaSpeaks_thenThatIsASignOfLife() {
        mia.post("/api/xel/transcripts", Map.of("session_id", session, "role", "user", "text", "Hello!"))
                .expect(201);
        assertThat(life()).singleElement().isInstanceOf(TranscriptSaved.class);
    }

    /** What has happened to the session since it was started. */
    private List<Object> life() {
        return part(EventStore.class)
                .readEvents(SessionCommand.aggregateId(UUID.fromString(session)))
                .asStream()
                .skip(1)
                .<Object>map(EventMessage::getPayload)
                .toList();
    }
}
