package ai.xentree.standalone;

import ai.xentree.startup.CannotRun;
import java.util.Optional;
import org.springframework.boot.web.server.PortInUseException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Says what stopped a command in one sentence where that is known, and with its trace only where it is not. */
final class PlainFailures implements IExecutionExceptionHandler {

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult result) throws Exception {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            var plain = plain(cause);
            if (plain.isPresent()) {
                command.getErr().println(plain.get());
                command.getErr().flush();
                return command.getCommandSpec().exitCodeOnExecutionException();
            }
        }
        throw failure;
    }

    private static Optional<String> plain(Throwable cause) {
        return switch (cause) {
            case CannotRun known -> Optional.ofNullable(known.getMessage());
            case PortInUseException busy ->
                Optional.of("Port " + busy.getPort() + " is in use. Name another with --port.");
            default -> Optional.empty();
        };
    }
}
