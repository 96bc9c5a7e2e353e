package ai.xentree.stats.web;

import ai.xentree.stats.AnswerVersion;
import ai.xentree.stats.Versioned;
import ai.xentree.stats.pages.Answer;
import ai.xentree.web.consistency.Freshness;
import ai.xentree.web.security.Caller;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ETag;
import org.springframework.http.ResponseEntity;

/**
 * The answers to this very request that a caller says they have (RFC 9110, 13.1.2). Nobody's tags are anybody else's. A
 * controller parameter of this type is read from {@code If-None-Match}.
 */
public record KnownAnswers(List<ETag> tags, Caller caller) {

    static KnownAnswers of(@Nullable String ifNoneMatch, Caller caller) {
        return new KnownAnswers(ifNoneMatch == null ? List.of() : ETag.parse(ifNoneMatch), caller);
    }

    /** Whether the answer of that version is among them. */
    public boolean contains(AnswerVersion version) {
        var tag = ETag.create(tag(version));
        return tags.stream().anyMatch(known -> known.compare(tag, false));
    }

    /** The answer under its tag; 304 where it is among them. */
    public <T> ResponseEntity<T> answer(Answer<Versioned<T>> answer) {
        var tag = tag(answer.value().version());
        return new Freshness(answer.position(), answer.storedAt())
                .answer(answer.value().value(), tag);
    }

    /** Weak: what goes by the time of asking may be a minute old. */
    private String tag(AnswerVersion version) {
        return "W/\"%d-%d-%s\"".formatted(version.position(), version.minute(), caller.userId());
    }
}
