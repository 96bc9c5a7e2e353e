package ai.xentree.engagement.web;

import ai.xentree.engagement.AnswerVersion;
import ai.xentree.web.security.Caller;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ETag;

/** The answers to this very request that a caller says they have (RFC 9110, 13.1.2). Nobody's tags are anybody else's. */
record KnownAnswers(List<ETag> tags, Caller caller) {

    static KnownAnswers of(@Nullable String ifNoneMatch, Caller caller) {
        return new KnownAnswers(ifNoneMatch == null ? List.of() : ETag.parse(ifNoneMatch), caller);
    }

    boolean contains(AnswerVersion version) {
        var tag = ETag.create(tag(version));
        return tags.stream().anyMatch(known -> known.compare(tag, false));
    }

    /** Weak: what goes by the time of asking may be a minute old. */
    String tag(AnswerVersion version) {
        return "W/\"%d-%d-%s\"".formatted(version.position(), version.minute(), caller.userId());
    }
}
