package ai.xentree.bench.served;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.LockSupport;

/** Somebody who guesses from many addresses of this machine, so often a second whether or not the last guesses are answered. */
final class Guessers implements AutoCloseable {

    static final int ADDRESSES = 1_000;

    private final Map<Integer, LongAdder> answers = new ConcurrentHashMap<>();
    private final Map<Integer, Queue<Connection>> idle = new ConcurrentHashMap<>();
    private final ExecutorService guesses = Executors.newVirtualThreadPerTaskExecutor();
    private final Served served;
    private final WrongCredentials kind;
    private final String token;
    private final Thread pace;
    private volatile boolean closing;

    Guessers(Served served, WrongCredentials kind, String token, int perSecond) {
        this.served = served;
        this.kind = kind;
        this.token = token;
        this.pace = Thread.ofPlatform().start(() -> guess(perSecond));
    }

    private void guess(int perSecond) {
        var began = System.nanoTime();
        for (int i = 0; !closing; i++) {
            var due = began + (long) (i * 1e9 / perSecond);
            for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
                LockSupport.parkNanos(left);
            }
            int address = i % ADDRESSES;
            guesses.execute(() -> guessFrom(address));
        }
    }

    private void guessFrom(int address) {
        var waiting = idle.computeIfAbsent(address, a -> new ConcurrentLinkedQueue<>());
        try {
            var known = waiting.poll();
            var connection = known == null ? served.connectFrom(inet(address)) : known;
            var answer = connection.send(kind.request(token)).require(401, 429);
            answers.computeIfAbsent(answer.status(), status -> new LongAdder()).increment();
            waiting.add(connection);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InetAddress inet(int address) throws IOException {
        return InetAddress.getByAddress(new byte[] {127, 1, (byte) (address >> 8), (byte) address});
    }

    /** How many guesses were answered by that status. */
    long answered(int status) {
        return answers.getOrDefault(status, new LongAdder()).sum();
    }

    @Override
    public void close() throws IOException {
        closing = true;
        try {
            pace.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        guesses.close();
        for (var connections : idle.values()) {
            for (var connection : connections) {
                connection.close();
            }
        }
    }
}
