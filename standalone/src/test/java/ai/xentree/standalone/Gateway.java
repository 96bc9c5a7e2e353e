package ai.xentree.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Which side requests go to, by the gateway's own configuration.
 *
 * @param lookers what goes to the query-side: methods, and patterns of a method and a path
 */
record Gateway(List<Pattern> lookers) {

    private static final Pattern LINE =
            Pattern.compile("^ +\"?(~?)([A-Z^][^\"\\n]*?)\"? query-side;$", Pattern.MULTILINE);

    static Gateway configured() {
        try {
            var configuration = Files.readString(Path.of("..", "gateway", "nginx.conf"));
            return new Gateway(LINE.matcher(configuration)
                    .results()
                    .map(line -> pattern(line.group(2), !line.group(1).isEmpty()))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Pattern pattern(String key, boolean regularExpression) {
        if (regularExpression) {
            return Pattern.compile(key);
        }
        var rest = key.contains(" ") ? "$" : " ";
        return Pattern.compile("^" + Pattern.quote(key) + rest);
    }

    /** Whether it goes to the query-side; otherwise to the command-side. The path may have a query. */
    boolean looks(String method, String path) {
        var request = method + " " + path.replaceFirst("\\?.*", "");
        return lookers.stream().anyMatch(each -> each.matcher(request).find());
    }
}
