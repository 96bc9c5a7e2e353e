package ai.xentree.progress;

import ai.xentree.stats.StatsQuery;
import org.jspecify.annotations.Nullable;

/**
 * Which rows of the members table are wanted.
 *
 * @param q part of a name, username or email; left out: everyone
 */
public record MembersQuery(
        StatsQuery stats,
        MemberSort sort,
        SortOrder order,
        @Nullable String q) {}
