package ai.xentree.web.tags;

import ai.xentree.web.errors.InvalidRequest;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import org.springframework.http.ETag;
import org.springframework.http.HttpHeaders;

/**
 * The tags of the answers that a caller says they have (RFC 9110, 13.1.2). A controller parameter of this type is read from
 * {@code If-None-Match}; what is no tag there is none of theirs.
 *
 * @param any whether they have one under whatever tag: {@code *}
 */
@Tagged
public record KnownTags(List<ETag> tags, boolean any) {

    /** Characters of the header field; several lines of it are one (RFC 9110, 5.3). */
    public static final int MAX_LENGTH = 512;

    private static final String ANY = "*";

    /**
     * What the request says.
     *
     * @throws InvalidRequest where it is longer than {@link #MAX_LENGTH}
     */
    public static KnownTags of(HttpServletRequest request) {
        var lines = Collections.list(request.getHeaders(HttpHeaders.IF_NONE_MATCH));
        var field = String.join(", ", lines);
        if (field.length() > MAX_LENGTH) {
            throw new InvalidRequest(HttpHeaders.IF_NONE_MATCH, "must have at most " + MAX_LENGTH + " characters");
        }
        var tags = lines.stream().flatMap(line -> ETag.parse(line).stream()).filter(tag -> !tag.isWildcard());
        return new KnownTags(tags.toList(), field.strip().equals(ANY));
    }

    /** Whether the answer under that tag is among theirs; weak tags compare as others do. */
    public boolean contains(ETag tag) {
        return any || tags.stream().anyMatch(known -> known.compare(tag, false));
    }
}
