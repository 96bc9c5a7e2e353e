package ai.xentree.prove;

import ai.xentree.prove.Checked.Disproved;
import ai.xentree.prove.Checked.Proved;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** Says what came of a check, in words and as an exit code. */
final class Report {

    static final int PROVED = 0;
    static final int DISPROVED = 1;

    private Report() {}

    static int of(CommandLine command, @Nullable String key, Checked checked) {
        if (key == null) {
            command.getErr()
                    .println(
                            "No key was given by --key: whoever could make the checkpoint could make its key as well.");
            command.getErr().flush();
        }
        var out = command.getOut();
        var code = switch (checked) {
            case Proved _ -> PROVED;
            case Disproved _ -> DISPROVED;
        };
        out.println((code == PROVED ? "Proved: " : "NOT PROVED: ") + checked.words() + ".");
        out.flush();
        return code;
    }
}
