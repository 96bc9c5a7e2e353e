package ai.xentree.prove;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** The command line of the verifier. */
@Command(
        name = "prove",
        description = "Check proofs from an audit, trusting no server.",
        footer = {"", "Exit codes: 0 proved, 1 not proved, 2 not understood, 3 could not be checked."},
        mixinStandardHelpOptions = true,
        subcommands = {ProveEvent.class, ProveHistory.class, HelpCommand.class})
final class Prove {

    private static final int NOT_CHECKED = 3;

    private Prove() {}

    /** Runs a check and exits with what came of it. */
    public static void main(String[] arguments) {
        System.exit(commandLine().execute(arguments));
    }

    static CommandLine commandLine() {
        return new CommandLine(new Prove()).setExecutionExceptionHandler((failure, command, result) -> {
            if (failure instanceof CannotCheck known) {
                command.getErr().println("Could not be checked: " + known.getMessage());
                command.getErr().flush();
                return NOT_CHECKED;
            }
            throw failure;
        });
    }
}
