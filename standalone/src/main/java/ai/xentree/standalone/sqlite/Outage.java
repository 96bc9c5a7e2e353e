package ai.xentree.standalone.sqlite;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Says once that nothing can be written, and once that it can again: a full disk must not be filled with reports of itself.
 * Only the writer's thread uses it.
 */
final class Outage {

    private static final Logger LOG = LoggerFactory.getLogger(Outage.class);

    private boolean lasts;

    void began(Throwable cause) {
        if (!lasts) {
            LOG.error("Nothing can be written; whoever tries is told so until it can be again", cause);
        }
        lasts = true;
    }

    void ended() {
        if (lasts) {
            LOG.warn("What comes in is written again");
        }
        lasts = false;
    }
}
