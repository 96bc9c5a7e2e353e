package ai.xentree.bench.crash;

import ai.xentree.standalone.Program;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventsourcing.eventstore.EventStore;

/** What was put back from a backup. */
final class Restored {

    private Restored() {}

    /** What is wrong with it, a line each: what {@code verify} finds, and commands that should be in it and are not. */
    static List<String> wrong(Place place, List<Attempt> acknowledgedBefore) throws IOException, InterruptedException {
        var wrong = new ArrayList<String>();
        var verify = Tool.start(place, "verify");
        if (verify.end() != 0) {
            wrong.add("a backup that was put back is not whole:\n" + verify.said());
        }
        try (var program = Program.start(place.settings())) {
            var history = History.of(program.getBean(EventStore.class));
            wrong.addAll(history.flaws());
            wrong.addAll(Ledger.wrong(acknowledgedBefore, history.byRequest()));
        }
        return wrong;
    }
}
