package ai.xentree.standalone;

import ai.xentree.standalone.backup.BackupCommand;
import ai.xentree.standalone.operators.ProjectionsCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** The program's command line. */
@Command(
        name = "xentree",
        description = "An event-sourced learning platform.",
        subcommands = {
            ServeCommand.class,
            DemoCommand.class,
            ImportCommand.class,
            VerifyCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            RotateKeyCommand.class,
            ProjectionsCommand.class,
            HelpCommand.class
        })
final class Xentree {

    Xentree() {}

    /** Runs a command; exits with 0 when it did what was asked, 1 when it could not, 2 when it did not understand. */
    public static void main(String[] arguments) {
        var code = new CommandLine(new Xentree())
                .setExecutionExceptionHandler(new PlainFailures())
                .execute(arguments);
        if (code != 0) {
            System.exit(code);
        }
    }
}
