package ai.xentree.stats.model;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person's way through one module.
 *
 * @param startedAt when it was started, as far as is known (milliseconds since 1970-01-01T00:00Z), beyond all times if it was not
 * @param imported whether the first attempt is its start, so that an earlier one may come yet
 * @param startedIn the organizations for which the start counts
 * @param completion null until it is completed
 */
public record ModuleWay(
        long startedAt,
        boolean imported,
        Set<UUID> startedIn,
        @Nullable Completion completion) {

    private static final long NEVER = Long.MAX_VALUE;

    static final ModuleWay UNTOUCHED = new ModuleWay(NEVER, false, Set.of(), null);

    /**
     * That it was completed.
     *
     * @param day since 1970-01-01
     * @param in the organizations for which that counts
     */
    public record Completion(int day, Set<UUID> in) {}

    /** When it was completed, as a start in an organization shows it. */
    public int completedOn(UUID organizationId) {
        return completion != null && completion.in().contains(organizationId)
                ? completion.day()
                : ModuleStarts.NOT_COMPLETED;
    }

    /** Of a module that is imported, or is not. */
    public ModuleWay imported(boolean imported) {
        return new ModuleWay(startedAt, imported, startedIn, completion);
    }

    /** Started at another time. */
    public ModuleWay startedAt(long instant, Set<UUID> organizations) {
        return new ModuleWay(instant, imported, organizations, completion);
    }

    /** Completed. */
    public ModuleWay completed(Completion completed) {
        return new ModuleWay(startedAt, imported, startedIn, completed);
    }
}
