package ai.xentree.stats.figures;

import ai.xentree.stats.model.DayPage;
import java.util.List;

/**
 * What all members of an organization did on one day.
 *
 * @param chunks its pages, in order
 */
public record DayColumns(long epochDay, List<DayPage> chunks) {}
