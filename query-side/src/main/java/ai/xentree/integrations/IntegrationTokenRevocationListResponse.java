package ai.xentree.integrations;

import ai.xentree.web.paging.Page;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/**
 * Revocations, newest first.
 *
 * @param total rows in all pages
 * @param page the page answered, 1-based
 * @param limit rows a page
 * @param totalPages pages in all
 */
record IntegrationTokenRevocationListResponse(
        List<IntegrationTokenRevocationItem> items,
        @Schema(minimum = "0") long total,
        @Schema(minimum = "1") int page,
        @Schema(minimum = "1", maximum = "100") int limit,
        @JsonProperty("totalPages") @Schema(minimum = "0") long totalPages) {

    static IntegrationTokenRevocationListResponse of(
            Page page, List<IntegrationTokenRevocationItem> items, long total) {
        return new IntegrationTokenRevocationListResponse(items, total, page.number(), page.limit(), page.pages(total));
    }
}
