package ai.xentree.english;

import java.util.List;

/**
 * The catalogue with the caller's progress.
 *
 * @param items by level, then order
 * @param total how many there are of those asked for
 */
record XELModuleListResponse(List<XELModuleSummary> items, int total) {

    static XELModuleListResponse of(List<XELModuleSummary> items) {
        return new XELModuleListResponse(items, items.size());
    }
}
