package ai.xentree.web.addresses;

import java.net.InetAddress;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.security.util.matcher.InetAddressMatcher;
import org.springframework.security.util.matcher.InetAddressMatchers;

/** IPv4 and IPv6 addresses, and ranges of them by CIDR (RFC 4632, RFC 4291). */
public final class AddressRanges {

    /** No names of hosts: looking those up would ask somebody else. */
    private static final Pattern WRITTEN =
            Pattern.compile("(\\d{1,3}(\\.\\d{1,3}){3}|[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*)(/\\d{1,3})?");

    private final List<InetAddressMatcher> ranges;

    private AddressRanges(List<InetAddressMatcher> ranges) {
        this.ranges = ranges;
    }

    /**
     * Those that are written so.
     *
     * @throws IllegalArgumentException if one is neither an address nor a range
     */
    public static AddressRanges of(List<String> written) {
        return new AddressRanges(written.stream().map(AddressRanges::range).toList());
    }

    /** Whether a text is an address or a range. */
    public static boolean isOne(String text) {
        try {
            range(text);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** Whether there are none. */
    public boolean isEmpty() {
        return ranges.isEmpty();
    }

    /** Whether an address is in one of them; what is no address is in none. */
    public boolean include(String address) {
        if (ranges.isEmpty()) {
            return false;
        }
        try {
            var literal = InetAddress.ofLiteral(address);
            return ranges.stream().anyMatch(range -> range.matches(literal));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static InetAddressMatcher range(String text) {
        if (!WRITTEN.matcher(text).matches()) {
            throw new IllegalArgumentException(text + " is neither an address nor a range of them");
        }
        var slash = text.indexOf('/');
        InetAddress.ofLiteral(slash < 0 ? text : text.substring(0, slash));
        return InetAddressMatchers.fromIpAddress(text);
    }
}
