package ai.xentree.progress;

import ai.xentree.progress.figures.ProgressMemberRow;
import ai.xentree.stats.figures.AdminStatsDateRangeSummary;
import ai.xentree.stats.figures.AdminStatsOrganizationSummary;
import java.util.List;

/**
 * A page of the members table.
 *
 * @param sort what it is sorted by
 * @param order in which direction
 * @param items the rows of this page
 * @param total rows in all pages
 * @param page the page answered, 1-based
 * @param limit rows a page
 * @param totalPages pages in all; 0 when there are no rows
 */
public record ProgressMembersResponse(
        AdminStatsOrganizationSummary organization,
        AdminStatsDateRangeSummary dateRange,
        MemberSort sort,
        SortOrder order,
        List<ProgressMemberRow> items,
        long total,
        int page,
        int limit,
        long totalPages) {}
