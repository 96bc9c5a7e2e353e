package ai.xentree.inactivity;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How long an organization's members may be without activity.
 *
 * @param days whole days (24 h each), at least 1
 * @param changedBy null for the platform itself
 */
public record InactivityPolicy(int days, @Nullable UUID changedBy, Instant changedAt) {}
