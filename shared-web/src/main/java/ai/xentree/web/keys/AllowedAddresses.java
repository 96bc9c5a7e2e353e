package ai.xentree.web.keys;

import java.util.List;
import java.util.regex.Pattern;
import org.springframework.security.web.util.matcher.IpAddressMatcher;

/** Where an API key may come from: IPv4 and IPv6 addresses, and ranges of them by CIDR (RFC 4632, RFC 4291). */
public final class AllowedAddresses {

    /** No names of hosts: looking those up would ask somebody else. */
    private static final Pattern WRITTEN =
            Pattern.compile("(\\d{1,3}(\\.\\d{1,3}){3}|[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*)(/\\d{1,3})?");

    private AllowedAddresses() {}

    /** Whether a text is an address or a range. */
    public static boolean isOne(String text) {
        if (!WRITTEN.matcher(text).matches()) {
            return false;
        }
        try {
            var slash = text.indexOf('/');
            var matcher = new IpAddressMatcher(text);
            return matcher.matches(slash < 0 ? text : text.substring(0, slash));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** Whether an address is one of those, or any where there are none. */
    static boolean include(List<String> allowed, String address) {
        return allowed.isEmpty() || allowed.stream().anyMatch(each -> new IpAddressMatcher(each).matches(address));
    }
}
