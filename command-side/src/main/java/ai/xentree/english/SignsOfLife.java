package ai.xentree.english;

import ai.xentree.axon.Commands;
import ai.xentree.sessions.NoteActivity;
import ai.xentree.sessions.SessionSource;
import ai.xentree.web.security.Caller;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Keeps the open session of who learns alive. What the learner does counts, even if that should fail. */
@Component
final class SignsOfLife {

    private static final Logger LOG = LoggerFactory.getLogger(SignsOfLife.class);

    private final Commands commands;
    private final InstantSource clock;

    SignsOfLife(Commands commands, InstantSource clock) {
        this.commands = commands;
        this.clock = clock;
    }

    void of(Caller learner) {
        try {
            commands.send(new NoteActivity(learner.userId(), SessionSource.XEL, clock.instant(), learner.actor()));
        } catch (RuntimeException e) {
            LOG.warn("A sign of life of a session could not be recorded: {}", e.toString());
        }
    }
}
