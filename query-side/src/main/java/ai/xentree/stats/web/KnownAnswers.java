package ai.xentree.stats.web;

import ai.xentree.stats.AnswerVersion;
import ai.xentree.web.security.Caller;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ETag;

/** The answers to this very request that a caller says they have (RFC 9110, 13.1.2). Nobody's tags are anybody else's. */
public record KnownAnswers(List<ETag> tags, Caller caller) {

    /** Those an {@code If-None-Match} names. */
    public static KnownAnswers of(@Nullable String ifNoneMatch, Caller caller) {
        return new KnownAnswers(ifNoneMatch == null ? List.of() : ETag.parse(ifNoneMatch), caller);
    }

    /** Whether the answer of that version is among them. */
    public boolean contains(AnswerVersion version) {
        var tag = ETag.create(tag(version));
        return tags.stream().anyMatch(known -> known.compare(tag, false));
    }

    /** Weak: what goes by the time of asking may be a minute old. */
    public String tag(AnswerVersion version) {
        return "W/\"%d-%d-%s\"".formatted(version.position(), version.minute(), caller.userId());
    }
}
