package ai.xentree.attacks;

import java.util.List;
import java.util.regex.Pattern;

/** Everything that came back on a connection until it was closed. */
record RawReply(String text) {

    private static final Pattern STATUS_LINE = Pattern.compile("HTTP/1\\.\\d (\\d{3})");
    private static final Pattern HEADER = Pattern.compile("(?m)^([A-Za-z-]+):");

    /** The status of each answer in it. */
    List<Integer> statuses() {
        return STATUS_LINE
                .matcher(text)
                .results()
                .map(match -> Integer.valueOf(match.group(1)))
                .toList();
    }

    /** The names of headers of the first answer. */
    List<String> headers() {
        return HEADER.matcher(head())
                .results()
                .map(match -> match.group(1).toLowerCase(java.util.Locale.ROOT))
                .toList();
    }

    /** Up to the first empty line. */
    String head() {
        var end = text.indexOf("\r\n\r\n");
        return end < 0 ? text : text.substring(0, end);
    }

    /** Whether it tells how the program is made. */
    boolean tellsTooMuch() {
        return text.contains("Exception")
                || text.contains("\tat ")
                || text.contains("Tomcat")
                || text.contains("Apache")
                || text.contains("<html")
                || headers().contains("server")
                || headers().contains("x-powered-by");
    }

    @Override
    public String toString() {
        return text.substring(0, Math.min(600, text.length()));
    }
}
