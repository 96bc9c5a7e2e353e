package ai.xentree.english.evaluation;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Reads texts with LanguageTool, a few at a time. It is loaded when first needed (seconds, 120 MB of heap, shared by all),
 * and an instance reads one text at a time.
 */
final class Proofreader {

    private final Semaphore turns;
    private final Duration patience;
    private final Dictionary dictionary;
    private final BlockingQueue<EnglishReader> idle = new LinkedBlockingQueue<>();

    /**
     * A proofreader for so many texts at a time.
     *
     * @param patience how long one waits for its turn
     */
    Proofreader(Dictionary dictionary, int atOnce, Duration patience) {
        this.dictionary = dictionary;
        this.turns = new Semaphore(atOnce, true);
        this.patience = patience;
    }

    /** Reads a text, or a transcript, whose spelling and punctuation are not the speaker's. */
    Proof read(String text, boolean spoken) {
        return inTurn(reader -> reader.read(text, spoken));
    }

    /** The base form of a word by itself; the word if none is known. */
    String baseForm(String word) {
        return inTurn(reader -> reader.baseForm(word));
    }

    private interface Work<T> {
        T with(EnglishReader reader) throws IOException;
    }

    private <T> T inTurn(Work<T> work) {
        waitForTurn();
        try {
            var reader = idle.poll();
            reader = reader == null ? EnglishReader.load(dictionary) : reader;
            var result = work.with(reader);
            idle.add(reader); // one that failed is not used again
            return result;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // its message may quote the text
            throw new EvaluationFailed("The proofreader failed: " + e.getClass().getSimpleName() + ".");
        } finally {
            turns.release();
        }
    }

    private void waitForTurn() {
        try {
            if (!turns.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new EvaluationFailed("The proofreader is busy with other texts.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EvaluationFailed("Interrupted while waiting for the proofreader.");
        }
    }
}
