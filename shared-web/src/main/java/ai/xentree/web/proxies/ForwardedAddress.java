package ai.xentree.web.proxies;

import java.net.InetAddress;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An address as proxies write it into {@code X-Forwarded-For}: some add the port, and brackets if it is IPv6. */
final class ForwardedAddress {

    private static final String SIX = "[0-9A-Fa-f.]*+:[0-9A-Fa-f:.]*+";
    private static final String PORT = "(?::\\d{1,5})?";
    private static final Pattern WRITTEN = Pattern.compile("(?<four>\\d{1,3}(?:\\.\\d{1,3}){3})" + PORT
            + "|\\[(?<bracketed>" + SIX + ")]" + PORT + "|(?<six>" + SIX + ")");

    private ForwardedAddress() {}

    /** The address without its port; empty for what is none, such as {@code unknown} or a name, which is not looked up. */
    static Optional<String> parse(String text) {
        var matcher = WRITTEN.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            var address = first(matcher.group("four"), matcher.group("bracketed"), matcher.group("six"));
            return Optional.of(InetAddress.ofLiteral(address).getHostAddress());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String first(@Nullable String... texts) {
        for (var text : texts) {
            if (text != null) {
                return text;
            }
        }
        return "";
    }
}
