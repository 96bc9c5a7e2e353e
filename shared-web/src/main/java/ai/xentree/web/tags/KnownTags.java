package ai.xentree.web.tags;

import java.util.List;
import org.springframework.http.ETag;
import org.springframework.http.HttpHeaders;
import org.springframework.web.context.request.WebRequest;

/**
 * The tags of the answers that a caller says they have (RFC 9110, 13.1.2). A controller parameter of this type is read from
 * {@code If-None-Match}; what is no tag there is none of theirs.
 *
 * @param any whether they have one under whatever tag: {@code *}
 */
@Tagged
public record KnownTags(List<ETag> tags, boolean any) {

    private static final String ANY = "*";

    /** What the request says; one to an operation that is {@link Tagged} says no more than is published. */
    public static KnownTags of(WebRequest request) {
        var given = request.getHeaderValues(HttpHeaders.IF_NONE_MATCH);
        var lines = given == null ? List.<String>of() : List.of(given);
        var tags = lines.stream().flatMap(line -> ETag.parse(line).stream()).filter(tag -> !tag.isWildcard());
        return new KnownTags(tags.toList(), String.join(",", lines).strip().equals(ANY));
    }

    /** Whether the answer under that tag is among theirs; weak tags compare as others do. */
    public boolean contains(ETag tag) {
        return any || tags.stream().anyMatch(known -> known.compare(tag, false));
    }
}
