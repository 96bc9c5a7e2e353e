package ai.xentree.console;

import java.util.Locale;

/** How many there are of something, as it is said: {@code 1 team}, {@code 1,200 teams}. */
public final class Count {

    private Count() {}

    /** Of what adds an s where there is not exactly one. */
    public static String of(long number, String one) {
        return of(number, one, one + "s");
    }

    /** Of what is said otherwise where there is not exactly one. */
    public static String of(long number, String one, String more) {
        return String.format(Locale.ROOT, "%,d %s", number, number == 1 ? one : more);
    }
}
