package ai.xentree.integrations;

import ai.xentree.core.Refusal;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/** Web origins (RFC 6454): scheme, host and port, written in one way only. */
final class Origins {

    private Origins() {}

    /** An origin as browsers write it; refuses what is none. */
    static String require(String text) {
        return find(text)
                .orElseThrow(() -> Refusal.invalid("origin", "must be http or https, a host, and a port if need be"));
    }

    /** The same; empty for what is none. */
    static Optional<String> find(String text) {
        try {
            return find(new URI(text));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> find(URI uri) {
        if (uri.getScheme() == null || uri.getHost() == null || uri.getRawUserInfo() != null || goesFurther(uri)) {
            return Optional.empty();
        }
        var scheme = uri.getScheme().toLowerCase(Locale.ROOT);
        var usual = switch (scheme) {
            case "https" -> 443;
            case "http" -> 80;
            default -> 0;
        };
        var port = uri.getPort() == -1 || uri.getPort() == usual ? "" : ":" + uri.getPort();
        return usual == 0
                ? Optional.empty()
                : Optional.of(scheme + "://" + uri.getHost().toLowerCase(Locale.ROOT) + port);
    }

    private static boolean goesFurther(URI uri) {
        var path = uri.getRawPath();
        return uri.getRawQuery() != null || uri.getRawFragment() != null || !(path.isEmpty() || path.equals("/"));
    }
}
