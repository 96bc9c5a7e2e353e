package ai.xentree.standalone.demo;

import java.time.ZoneId;
import java.util.UUID;

/** Who the learner of the demo is. */
public record DemoAccount(String username) {

    /** Their identifier. */
    public static final UUID ID = DemoIds.of("learner");

    static final String FULL_NAME = "Nora Feld";
    static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    /** An address that nobody has (RFC 6761). */
    public String email() {
        return username + "@learners.invalid";
    }
}
