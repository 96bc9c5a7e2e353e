package ai.xentree.standalone;

import ai.xentree.startup.CannotRun;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Says what stopped a command in one sentence where that is known, and with its trace only where it is not. */
final class PlainFailures implements IExecutionExceptionHandler {

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult result) throws Exception {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof CannotRun plain) {
                command.getErr().println(plain.getMessage());
                command.getErr().flush();
                return command.getCommandSpec().exitCodeOnExecutionException();
            }
        }
        throw failure;
    }
}
