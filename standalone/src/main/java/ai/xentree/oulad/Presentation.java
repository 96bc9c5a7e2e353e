package ai.xentree.oulad;

import java.time.LocalDate;
import java.time.Month;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * A presentation of a module of the Open University: a team.
 *
 * @param number counts the presentations from 0, in the order of the file
 * @param name such as {@code AAA 2013J}
 * @param dayZero the day that days are counted from; OULAD publishes the month only, so it is a convention
 */
record Presentation(int number, String name, LocalDate dayZero, UUID teamId) {

    private static final Pattern CODE = Pattern.compile("[0-9]{4}[BJ]");
    private static final int YEAR_DIGITS = 4;

    static String name(Row row) {
        return row.text(Column.MODULE) + " " + row.text(Column.PRESENTATION);
    }

    /** Day 0 of a code such as {@code 2013J}: B is 1 February, J is 1 October of its year. */
    static LocalDate dayZero(String code) {
        if (!CODE.matcher(code).matches()) {
            throw new BadRow("code_presentation is not a year and B or J");
        }
        var month = code.endsWith("B") ? Month.FEBRUARY : Month.OCTOBER;
        return LocalDate.of(Integer.parseInt(code.substring(0, YEAR_DIGITS)), month, 1);
    }

    LocalDate day(int number) {
        return dayZero.plusDays(number);
    }
}
