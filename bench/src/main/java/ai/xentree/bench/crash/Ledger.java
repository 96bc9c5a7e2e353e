package ai.xentree.bench.crash;

import ai.xentree.bench.crash.Attempt.Verdict;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;

/** Every command that was sent, by all callers in all rounds. */
final class Ledger {

    private final Queue<Attempt> attempts = new ConcurrentLinkedQueue<>();
    private final AtomicInteger numbers = new AtomicInteger();
    private final Semaphore answered = new Semaphore(0);

    String nextId() {
        return "crash-" + numbers.incrementAndGet();
    }

    void add(Attempt attempt) {
        attempts.add(attempt);
        if (attempt.verdict() == Verdict.ACKNOWLEDGED) {
            answered.release();
        }
    }

    /** Counts acknowledged commands down as they come in. */
    Semaphore answered() {
        return answered;
    }

    long count(Verdict verdict) {
        return attempts.stream().filter(attempt -> attempt.verdict() == verdict).count();
    }

    /** Commands that were told to come back later. */
    long toldToComeBack() {
        return attempts.stream()
                .filter(attempt -> attempt.answer().toldToComeBack())
                .count();
    }

    /** Those that were acknowledged so far. */
    List<Attempt> acknowledged() {
        return attempts.stream()
                .filter(attempt -> attempt.verdict() == Verdict.ACKNOWLEDGED)
                .toList();
    }

    /** Commands of which there is not what must be, a line each. */
    List<String> wrong(Map<String, List<String>> eventsByRequest) {
        return wrong(attempts, eventsByRequest);
    }

    /** The same of some of them. */
    static List<String> wrong(Collection<Attempt> attempts, Map<String, List<String>> eventsByRequest) {
        var wrong = new ArrayList<String>();
        for (var attempt : attempts) {
            var found = eventsByRequest.getOrDefault(attempt.requestId(), List.of());
            if (!attempt.agreesWith(found)) {
                wrong.add("%s %s, answered %d: %s instead of %s"
                        .formatted(
                                attempt.requestId(),
                                attempt.what(),
                                attempt.answer().status(),
                                found,
                                attempt.outcomes()));
            }
        }
        return wrong;
    }
}
