package ai.xentree.web.turns;

import ai.xentree.core.Refusal;
import ai.xentree.core.Refused;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongConsumer;
import java.util.function.Predicate;

/**
 * Lets slow work be done a few at a time, in the order it came, on threads of its own: on those that serve requests it would hold
 * up all others. Work that finds too many waiting is refused at once, and work that waited too long is not done. While more is
 * waiting, each thread rests after its work, so that a flood leaves the processors to others; but not after a proof that is
 * good, for whoever can give one is no flood: all come at once when the program has just started.
 */
public final class Turns implements AutoCloseable {

    private final ThreadPoolExecutor threads;
    private final TurnSettings settings;
    private final String name;
    private final LongConsumer restNanos;

    /** Does that kind of work: a word in the plural, such as {@code log-ins}. */
    public Turns(String name, TurnSettings settings) {
        this(name, settings, LockSupport::parkNanos);
    }

    Turns(String name, TurnSettings settings, LongConsumer restNanos) {
        var atOnce = settings.atOnce(Runtime.getRuntime().availableProcessors());
        var factory = Thread.ofPlatform().daemon().name(name + "-", 0).factory();
        this.threads = new ThreadPoolExecutor(
                atOnce, atOnce, 1, TimeUnit.MINUTES, new ArrayBlockingQueue<>(settings.waiting()), factory);
        this.threads.allowCoreThreadTimeOut(true);
        this.settings = settings;
        this.name = name;
        this.restNanos = restNanos;
    }

    /**
     * Does the work and answers what it answers.
     *
     * @throws Refused as {@code RATE_LIMITED} if it was not its turn soon enough
     */
    public <T> T take(Callable<T> work) {
        return take(work, done -> true, settings.patience());
    }

    /**
     * The same for work that looks whether somebody is who they say: empty if not.
     *
     * @throws Refused as {@code RATE_LIMITED} if it was not its turn soon enough
     */
    public <T> Optional<T> prove(Callable<Optional<T>> work) {
        return take(work, Optional::isEmpty, settings.patience());
    }

    <T> T take(Callable<T> work, Predicate<T> isRestedAfter, Duration patience) {
        var turn = new FutureTask<>(work);
        Runnable workAndRest = () -> workAndRest(turn, isRestedAfter);
        try {
            threads.execute(workAndRest);
            return turn.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException | TimeoutException e) {
            throw Refusal.refused(Refusal.Kind.TOO_MANY, "RATE_LIMITED", "Too many " + name + " at the same time.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for a turn.", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException failure
                    ? failure
                    : new IllegalStateException("The work failed.", e);
        } finally {
            turn.cancel(false);
            threads.remove(workAndRest);
        }
    }

    private <T> void workAndRest(FutureTask<T> turn, Predicate<T> isRestedAfter) {
        var began = System.nanoTime();
        turn.run();
        var isGood = turn.state() == Future.State.SUCCESS && !isRestedAfter.test(turn.resultNow());
        if (!isGood && waiting() > 0) {
            restNanos.accept((long) ((System.nanoTime() - began) * (1 - settings.share()) / settings.share()));
        }
    }

    int waiting() {
        return threads.getQueue().size();
    }

    @Override
    public void close() {
        threads.shutdown();
    }
}
