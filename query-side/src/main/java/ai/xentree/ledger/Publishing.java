package ai.xentree.ledger;

import java.io.IOException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes checkpoints out of the reach of whoever can write to the stores. What fails is said, and tried again later. */
final class Publishing {

    private static final Logger LOG = LoggerFactory.getLogger(Publishing.class);

    private final Checkpoints checkpoints;
    private final Optional<CheckpointFile> file;
    private final Optional<CheckpointUrl> url;

    Publishing(Checkpoints checkpoints, Optional<CheckpointFile> file, Optional<CheckpointUrl> url) {
        this.checkpoints = checkpoints;
        this.file = file;
        this.url = url;
    }

    /** Writes what is missing in the file. */
    void write() {
        if (file.isPresent()) {
            try {
                file.get().add(checkpoints);
            } catch (IOException | RuntimeException e) {
                LOG.error("Checkpoints could not be written to their file; they will be: {}", e.toString());
            }
        }
    }

    /** Sends the newest, if it was not. */
    void send() {
        if (url.isPresent()) {
            try {
                url.get().send(checkpoints);
            } catch (IOException | RuntimeException e) {
                LOG.error("The newest checkpoint could not be sent; it will be: {}", e.toString());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
