package ai.xentree.stats.report;

import ai.xentree.stats.Question;
import java.util.List;

/** What a feature has to say in the report. */
public interface ReportPart {

    /** Its pieces, in order, all of the question's event position. */
    List<Block> blocks(Question question);

    /** Where in the report it is: parts of a lower number come first. */
    int place();
}
