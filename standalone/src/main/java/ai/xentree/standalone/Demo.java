package ai.xentree.standalone;

import ai.xentree.axon.Commands;
import ai.xentree.catalogue.Catalogue;
import ai.xentree.core.Refused;
import ai.xentree.english.PastSubmissions;
import ai.xentree.ledger.LedgerKeeper;
import ai.xentree.oulad.Sample;
import ai.xentree.passwords.Passwords;
import ai.xentree.projection.Projections;
import ai.xentree.standalone.demo.DemoAccount;
import ai.xentree.standalone.demo.DemoLearner;
import ai.xentree.startup.CannotRun;
import ai.xentree.vault.Vault;
import java.io.IOException;
import java.time.Clock;
import java.util.Objects;
import java.util.function.Consumer;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ApplicationContext;

/**
 * Puts something to look at into an empty data folder: a real university course, and a learner in it. What was cut off is
 * completed by the next demo.
 */
final class Demo {

    /** What only the first administrator's own events amount to; with more, there is something to look at already. */
    private static final long NEXT_TO_NOTHING = 10;

    private final ApplicationContext program;
    private final Vault vault;
    private final DemoSettings settings;

    Demo(ApplicationContext program) {
        this.program = program;
        this.vault = program.getBean(Vault.class);
        this.settings = Binder.get(program.getEnvironment()).bindOrCreate("xentree.demo", DemoSettings.class);
    }

    /** Takes in what is missing of it; where there is something else, nothing. */
    void takeIn() throws IOException, InterruptedException {
        var marker = DemoMarker.in(vault);
        if (marker.isEmpty() && program.getBean(Projections.class).head() < NEXT_TO_NOTHING) {
            takeIn(DemoMarker.begin(program.getBean(Clock.class).instant()).keepIn(vault));
        } else if (marker.isPresent() && !marker.get().done()) {
            takeIn(marker.get());
        }
    }

    private void takeIn(DemoMarker marker) throws IOException, InterruptedException {
        var account = new DemoAccount(settings.username());
        var chosen = settings.password();
        var importer = new Importer(program);
        try {
            if (chosen != null) {
                passwords().requireGood("xentree.demo.password", chosen, account.username(), account.email());
            }
            importSample(importer);
            System.out.println("Telling what a learner of English has done in the last months ...");
            var password = chosen == null ? Objects.requireNonNull(marker.password()) : chosen;
            learner(importer).make(account, password, Sample.organizationId(), marker.begunAt());
        } catch (Refused e) {
            throw new CannotRun(
                    "The demo's learner cannot be made: " + e.refusal().message() + " "
                            + e.refusal().details() + " XENTREE_DEMO_USERNAME and XENTREE_DEMO_PASSWORD name others.");
        }
        importer.awaitReadModels();
        program.getBean(LedgerKeeper.class).sign(); // so that each of these events can be proved at once
        marker.completed(chosen != null).keepIn(vault);
    }

    private static void importSample(Importer importer) throws IOException, InterruptedException {
        System.out.println("Taking in a course of the Open University (OULAD, AAA 2013J) ...");
        try (var sample = Sample.unpack()) {
            importer.oulad(sample.folder());
        }
    }

    private DemoLearner learner(Importer importer) {
        return new DemoLearner(
                program.getBean(Commands.class),
                program.getBean(PastSubmissions.class),
                program.getBean(Catalogue.class),
                passwords(),
                importer.progress());
    }

    private Passwords passwords() {
        return program.getBean(Passwords.class);
    }

    /** Says where to look; the password made for the learner is in it once. */
    void announce(Consumer<String> out) {
        var marker = DemoMarker.in(vault);
        out.accept(new Welcome(program)
                .text(marker.map(known -> new Welcome.Learner(settings.username(), known.password()))));
        marker.filter(known -> known.password() != null)
                .ifPresent(known -> known.announced().keepIn(vault));
    }
}
