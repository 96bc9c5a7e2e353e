package ai.xentree.progress;

import ai.xentree.stats.LastEndSearch;
import ai.xentree.stats.MemberNames;
import ai.xentree.stats.Question;
import ai.xentree.stats.figures.ModuleWork;
import ai.xentree.stats.figures.Range;
import ai.xentree.stats.figures.Window;

/**
 * All that the members table shows of an organization's people in a range, by ordinal.
 *
 * @param lastEnds end of the last session that ended before the range's end, like {@code joined} in milliseconds since
 *     1970-01-01T00:00Z
 * @param joined the latest joining before the range's end
 * @param xpi at the range's end: the sum of all skills in 10⁻¹² points
 */
@SuppressWarnings("ArrayRecordComponent") // filled once, then only read
record MemberFigures(MemberNames names, Window window, ModuleWork modules, long[] lastEnds, long[] joined, long[] xpi) {

    static MemberFigures of(Question question, MemberNames names) {
        var range = question.range();
        var columns = question.columns();
        return new MemberFigures(
                names,
                question.window(range, columns.days(range)),
                question.modules(range),
                LastEndSearch.before(
                        columns,
                        columns.lastEnds(),
                        range.end().toEpochDay() + 1,
                        question.scope().organization().firstJoined()),
                question.scope().roster().joinedBefore(range.closes(), columns.members()),
                question.xpi().atEnd(range));
    }

    Range range() {
        return window.range();
    }
}
