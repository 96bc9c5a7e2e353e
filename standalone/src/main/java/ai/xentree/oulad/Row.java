package ai.xentree.oulad;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;

/** One row of a file, whose values are checked as they are read: whatever is wrong throws {@link BadRow}. */
record Row(Map<Column, Integer> places, CSVRecord values) {

    private static final Set<String> MISSING = Set.of("", "?", "NA");
    private static final int LAST_DAY = 10_000;
    private static final int HIGHEST_SCORE = 100;

    /** Whether there is no value. */
    boolean lacks(Column column) {
        return MISSING.contains(raw(column));
    }

    String text(Column column) {
        if (lacks(column)) {
            throw new BadRow(column.header() + " is missing");
        }
        return raw(column);
    }

    /** An identifier, which OULAD writes as a whole number without leading zeros. */
    long id(Column column) {
        var text = text(column);
        try {
            var id = Long.parseLong(text);
            if (id >= 0 && text.equals(Long.toString(id))) {
                return id;
            }
        } catch (NumberFormatException e) {
            throw notWhole(column);
        }
        throw new BadRow(column.header() + " is not an identifier");
    }

    /** A day, counted from day 0 of a presentation. */
    int day(Column column) {
        var day = whole(column);
        if (Math.abs((long) day) > LAST_DAY) {
            throw new BadRow(column.header() + " is more than 10,000 days from day 0");
        }
        return day;
    }

    /** How often something happened. */
    int count(Column column) {
        var count = whole(column);
        if (count < 0) {
            throw new BadRow(column.header() + " is negative");
        }
        return count;
    }

    double score(Column column) {
        var score = decimal(column);
        if (score.signum() < 0 || score.compareTo(BigDecimal.valueOf(HIGHEST_SCORE)) > 0) {
            throw new BadRow(column.header() + " is not between 0 and 100");
        }
        return score.doubleValue();
    }

    private int whole(Column column) {
        try {
            return Integer.parseInt(text(column));
        } catch (NumberFormatException e) {
            throw notWhole(column);
        }
    }

    private static BadRow notWhole(Column column) {
        return new BadRow(column.header() + " is not a whole number");
    }

    private BigDecimal decimal(Column column) {
        try {
            return new BigDecimal(text(column));
        } catch (NumberFormatException e) {
            throw new BadRow(column.header() + " is not a number");
        }
    }

    @SuppressWarnings("NullAway") // every column of the file has a place
    private String raw(Column column) {
        return values.get(places.get(column));
    }
}
