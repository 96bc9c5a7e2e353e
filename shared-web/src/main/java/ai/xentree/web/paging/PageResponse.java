package ai.xentree.web.paging;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/**
 * One page of a list; of rows {@code OrganizationResponse} it is published as {@code OrganizationListResponse}.
 *
 * @param items the rows of this page
 * @param total rows in all pages
 * @param page the page answered, 1-based
 * @param limit rows a page
 * @param totalPages pages in all; 0 when there are no rows
 */
public record PageResponse<T>(
        List<T> items,
        @Schema(minimum = "0") long total,
        @Schema(minimum = "1") int page,
        @Schema(minimum = "1", maximum = "100") int limit,
        @Schema(minimum = "0") long totalPages) {

    /** The rows of that page, out of so many. */
    public static <T> PageResponse<T> of(Page page, List<T> items, long total) {
        return new PageResponse<>(items, total, page.number(), page.limit(), page.pages(total));
    }
}
