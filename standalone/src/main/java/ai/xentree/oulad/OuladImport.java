package ai.xentree.oulad;

import ai.xentree.axon.Commands;
import ai.xentree.claims.Claims;
import ai.xentree.console.Progress;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Collectors;

/**
 * Takes in a folder of OULAD. All ids follow from the data and every command changes nothing when it comes again, so an
 * import that is run again adds nothing, and one that was stopped is completed by the next.
 */
public final class OuladImport {

    private static final int EXAMPLES = 5;

    private final CommandSink commands;
    private final NameHolders names;
    private final Progress progress;
    private final ImportSettings settings;
    private final InstantSource clock;

    /** Sends by those commands, and says how far it is by that progress. */
    public OuladImport(
            Commands commands, Claims claims, Progress progress, ImportSettings settings, InstantSource clock) {
        this(commands::send, claims::holderOf, progress, settings, clock);
    }

    OuladImport(
            CommandSink commands, NameHolders names, Progress progress, ImportSettings settings, InstantSource clock) {
        this.commands = commands;
        this.names = names;
        this.progress = progress;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Takes in what is in the folder. Rows that cannot be used are reported and left out.
     *
     * @throws UnusableFolder if a file or a column is missing; nothing was written then
     * @throws NameTaken if a name it needs is held by somebody else; nothing was written then
     * @throws ImportStopped if a command failed; the next run completes the import then
     */
    public ImportReport run(Path folder) {
        var began = clock.instant();
        var ids = new NaturalIds();
        var badRows = new Problems("bad rows", progress, settings.shown());
        var data = OuladData.read(OuladFolder.open(folder), ids, progress, badRows);
        requireFreeNames(data.students());
        var refusals = new Problems("refusals", progress, settings.shown());
        var transfer = new Transfer(
                commands, new OpenUniversity(ids, data), data, new ParallelSender(settings.parallel()), refusals);
        transfer.run(progress);
        return transfer.report(badRows, Duration.between(began, clock.instant()));
    }

    private void requireFreeNames(Students students) {
        var taken = new ConcurrentSkipListSet<String>();
        try (var step =
                progress.begin("name checked", "names checked", students.all().size())) {
            new ParallelSender(settings.parallel()).each(students.all().stream(), student -> {
                if (names.takenFrom(student)) {
                    taken.add(student.username());
                }
                step.advance(1);
            });
        }
        if (!taken.isEmpty()) {
            var examples = taken.stream().limit(EXAMPLES).collect(Collectors.joining(", "));
            throw new NameTaken("An account that no import made holds the username or email of " + taken.size()
                    + " of the students, such as " + examples + ".");
        }
    }
}
