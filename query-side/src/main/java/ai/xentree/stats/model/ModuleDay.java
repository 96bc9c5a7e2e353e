package ai.xentree.stats.model;

/**
 * What the members of an organization did with modules on one UTC day. In all columns members are ordinals within the page's
 * chunk, ascending.
 */
public record ModuleDay(ModuleAttempts attempts, ModuleStarts starts, ModuleCompletions completions) {

    static final ModuleDay EMPTY = new ModuleDay(ModuleAttempts.NONE, ModuleStarts.NONE, ModuleCompletions.NONE);

    /** Something a member did that day, or turns out not to have done. */
    public sealed interface Act {

        /** Whose. */
        int slot();

        /** Submitted a task, or made an attempt that was imported. */
        record Attempted(int slot) implements Act {}

        /** Started a module, which was completed on a day since 1970-01-01 or {@link ModuleStarts#NOT_COMPLETED}. */
        record Started(int slot, int completedOn) implements Act {}

        /** Takes a {@link Started} back. */
        record NotStarted(int slot, int completedOn) implements Act {}

        /** Completed a module for the first time, with a score that is the mean of so many tasks' (tenths: their sum). */
        record Completed(int slot, int tenths, int tasks) implements Act {}
    }
}
