package ai.xentree;

import ai.xentree.startup.DistributedProgram;
import java.util.Map;

/** The program for what changes things: aggregates, and their doors. */
final class CommandSide {

    private CommandSide() {}

    /** Runs until the JVM is told to stop. */
    @SuppressWarnings("resource")
    public static void main(String[] arguments) {
        DistributedProgram.start("xentree-command-side", Map.of(), arguments);
    }
}
