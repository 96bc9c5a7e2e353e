package ai.xentree.stats.figures;

import ai.xentree.stats.model.ModuleDay;
import java.util.List;

/**
 * What all members of an organization did with modules on one day.
 *
 * @param chunks its pages, in order
 */
public record ModuleColumns(long epochDay, List<ModuleDay> chunks) {}
