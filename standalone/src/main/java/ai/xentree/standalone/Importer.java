package ai.xentree.standalone;

import ai.xentree.axon.Commands;
import ai.xentree.claims.Claims;
import ai.xentree.console.Progress;
import ai.xentree.oulad.ImportReport;
import ai.xentree.oulad.ImportSettings;
import ai.xentree.oulad.OuladImport;
import ai.xentree.projection.Projections;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.ApplicationContext;

/** Takes data into a running program, and waits until the read models show it. */
public final class Importer {

    private static final Duration READABLE_WITHIN = Duration.ofMinutes(10);

    private final ApplicationContext program;
    private final Progress progress;

    /** Imports into that program. */
    public Importer(ApplicationContext program) {
        this.program = program;
        this.progress = Progress.on(System.out, isTerminal(), program.getBean(Clock.class));
    }

    @SuppressWarnings("SystemConsoleNull") // it may be null all the same
    private static boolean isTerminal() {
        var console = System.console();
        return console != null && console.isTerminal();
    }

    /** Takes in a folder in OULAD's format. */
    public ImportReport oulad(Path folder) throws InterruptedException {
        var report = new OuladImport(
                        program.getBean(Commands.class),
                        program.getBean(Claims.class),
                        progress,
                        ImportSettings.DEFAULT,
                        program.getBean(Clock.class))
                .run(folder);
        awaitReadModels();
        progress.say(report.summary());
        return report;
    }

    /** Waits until the read models show all there is, or says that they do not. */
    void awaitReadModels() throws InterruptedException {
        var projections = program.getBean(Projections.class);
        if (!projections.await(projections.head(), READABLE_WITHIN)) {
            progress.say("Everything is stored; the read models are still catching up.");
        }
    }

    /** How it says how far it is. */
    Progress progress() {
        return progress;
    }
}
