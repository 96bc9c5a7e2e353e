package ai.xentree.bench.crash;

import java.util.List;

/**
 * How often the program is killed and how.
 *
 * @param kinds of trouble, turn by turn
 */
record CrashOptions(int rounds, List<String> kinds) {

    static final List<String> ALL = List.of(
            "kill", "views-deleted", "views-cut", "rebuild", "erasure", "backup", "fsync", "disk", "axonserver");

    static final String USAGE = "Usage: ./xentree bench crash [--rounds N] [--kind " + String.join("|", ALL) + "|all]";

    private static final int ROUNDS = 10;

    /**
     * Reads the command line.
     *
     * @throws IllegalArgumentException if it cannot be understood
     */
    static CrashOptions of(List<String> arguments) {
        var options = new CrashOptions(ROUNDS, List.of(ALL.getFirst()));
        for (int i = 0; i < arguments.size(); i += 2) {
            if (i + 1 == arguments.size()) {
                throw new IllegalArgumentException(USAGE);
            }
            options = options.with(arguments.get(i), arguments.get(i + 1));
        }
        return options;
    }

    private CrashOptions with(String name, String value) {
        if (name.equals("--rounds") && value.matches("[1-9]\\d{0,4}")) {
            return new CrashOptions(Integer.parseInt(value), kinds);
        }
        if (name.equals("--kind") && value.equals("all")) {
            return new CrashOptions(rounds, ALL);
        }
        if (name.equals("--kind") && ALL.contains(value)) {
            return new CrashOptions(rounds, List.of(value));
        }
        throw new IllegalArgumentException(USAGE);
    }
}
