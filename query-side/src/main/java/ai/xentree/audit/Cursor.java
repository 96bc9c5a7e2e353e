package ai.xentree.audit;

import ai.xentree.vault.KeyedHash;
import ai.xentree.vault.Vault;
import ai.xentree.web.errors.InvalidRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Where a listing goes on: a text that only its reader can use, only with the same filters, and only as it was given out, because
 * with it a page is read that is not recorded again.
 */
@Component
final class Cursor {

    private static final String KEY = "audit-cursor";
    private static final int MAC_BYTES = 16;

    private final KeyedHash hash;

    Cursor(Vault vault) {
        this.hash = new KeyedHash(vault, KEY);
    }

    /** A place in a listing: after which position to go on, and at which to end. */
    record Place(long after, long last) {}

    String write(UUID reader, String listing, Place place) {
        var text = place.after() + "." + place.last();
        return text + "." + mac(reader, listing, text);
    }

    /**
     * The place that a cursor names.
     *
     * @throws InvalidRequest where it was not given out to this reader for this listing
     */
    Place read(UUID reader, String listing, String cursor) {
        return parse(reader, listing, cursor)
                .orElseThrow(() -> new InvalidRequest("cursor", "is none that was given for this listing"));
    }

    private Optional<Place> parse(UUID reader, String listing, String cursor) {
        var end = cursor.lastIndexOf('.');
        var dot = cursor.indexOf('.');
        if (dot < 0 || dot == end) {
            return Optional.empty();
        }
        var text = cursor.substring(0, end);
        var given = cursor.substring(end + 1).getBytes(StandardCharsets.US_ASCII);
        var expected = mac(reader, listing, text).getBytes(StandardCharsets.US_ASCII);
        return MessageDigest.isEqual(given, expected)
                ? Optional.of(
                        new Place(Long.parseLong(text.substring(0, dot)), Long.parseLong(text.substring(dot + 1))))
                : Optional.empty();
    }

    private String mac(UUID reader, String listing, String place) {
        var all = hash.of(reader + "\n" + listing + "\n" + place);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(all, MAC_BYTES));
    }
}
