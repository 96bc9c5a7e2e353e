package ai.xentree.standalone;

import ai.xentree.console.Count;
import ai.xentree.ledger.Verification;
import ai.xentree.projection.Comparison;
import ai.xentree.projection.ReadModelVerification;
import ai.xentree.projection.past.LandmarkVerification;
import java.io.PrintWriter;
import java.util.HashMap;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Looks at every stored event again, while nobody is served. */
@Command(
        name = "verify",
        description =
                "Look at every stored event again, hold all against what was signed, and make every read model once more,"
                        + " and every landmark of the past.",
        mixinStandardHelpOptions = true)
final class VerifyCommand implements Callable<Integer> {

    private static final int NO_PORT = -1;
    private static final String NOT_NOW = "3650d"; // nothing is signed or kept before it has been looked at
    private static final int SOMETHING_IS_WRONG = 1;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private final ProgramOptions options = new ProgramOptions();

    @Override
    public Integer call() throws InterruptedException {
        var settings = new HashMap<>(options.settings());
        settings.put("server.port", NO_PORT);
        settings.put("management.server.port", NO_PORT);
        settings.put("logging.level.ai.xentree", "off");
        settings.put("xentree.ledger.every", NOT_NOW);
        settings.put("xentree.time-travel.landmark-check", NOT_NOW);
        try (var program = Program.start(settings)) {
            var events = report(program.getBean(Verification.class).run());
            var readModels = report(program.getBean(ReadModelVerification.class).run(), "read models");
            var landmarks = report(program.getBean(LandmarkVerification.class).run(), "landmarks");
            return events && readModels && landmarks ? 0 : SOMETHING_IS_WRONG;
        }
    }

    private boolean report(Comparison.Outcome outcome, String of) {
        var out = Objects.requireNonNull(spec).commandLine().getOut();
        outcome.findings().forEach(out::println);
        out.printf(
                "%s compared: ",
                Count.of(outcome.documents(), "document of " + of + " was", "documents of " + of + " were"));
        return concluded(out, outcome.findings().isEmpty());
    }

    private static boolean concluded(PrintWriter out, boolean well) {
        out.println(well ? "nothing is wrong." : "SOMETHING IS WRONG, see above.");
        out.flush();
        return well;
    }

    private boolean report(Verification.Outcome outcome) {
        var out = Objects.requireNonNull(spec).commandLine().getOut();
        outcome.findings().forEach(out::println);
        out.printf(
                "%s and %s were looked at: ",
                Count.of(outcome.events(), "event"), Count.of(outcome.checkpoints(), "signed checkpoint"));
        return concluded(out, outcome.findings().isEmpty());
    }
}
