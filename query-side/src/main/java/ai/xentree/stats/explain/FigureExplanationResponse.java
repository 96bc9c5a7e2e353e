package ai.xentree.stats.explain;

import ai.xentree.stats.figures.AdminStatsDateRangeSummary;
import ai.xentree.stats.figures.AdminStatsOrganizationSummary;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A figure and what it is made of, all of one event position.
 *
 * @param definition what it means
 * @param formula how it is computed from the inputs
 * @param peopleDefinition who the people behind it are
 * @param shareDefinition what each one's {@code share} is, with its unit
 * @param eventsDefinition which events were counted; empty where none are
 * @param peopleCount how many people are behind it, on all pages
 * @param eventsCount how many events; null where the figure reads what is kept of each person instead
 * @param people of this page, by username
 * @param page the page answered, 1-based
 * @param limit people a page
 * @param totalPages pages in all; 0 when there is nobody
 */
public record FigureExplanationResponse(
        AdminStatsOrganizationSummary organization,
        AdminStatsDateRangeSummary dateRange,
        ExplainedFigure figure,
        String definition,
        String formula,
        List<FigureInput> inputs,
        String peopleDefinition,
        String shareDefinition,
        String eventsDefinition,
        long peopleCount,
        @Nullable Long eventsCount,
        List<ExplainedPerson> people,
        int page,
        int limit,
        long totalPages) {}
