package ai.xentree.impact;

import ai.xentree.impact.figures.ValueColumns;
import ai.xentree.stats.Question;
import ai.xentree.stats.XpiColumns;
import ai.xentree.stats.figures.Range;

/** Reads what learning values are made of. */
final class ValueReader {

    private final Question question;
    private final XpiColumns xpi;

    ValueReader(Question question) {
        this.question = question;
        this.xpi = question.xpi();
    }

    XpiColumns xpi() {
        return xpi;
    }

    /** Of a range. */
    ValueColumns columns(Range range) {
        return columns(range, xpi.atEnd(range));
    }

    /** Of a range at whose end that is everybody's XPI. */
    ValueColumns columns(Range range, long[] xpiAtEnd) {
        var pages = question.columns();
        return ValueColumns.of(range, pages.days(range), pages.modules(range), xpiAtEnd);
    }

    int[] population(Range range) {
        return question.scope().roster().population(range);
    }

    LviWeights weights() {
        return question.choices().weights().weights();
    }
}
