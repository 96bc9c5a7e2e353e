package ai.xentree.stats.web;

import ai.xentree.stats.AnswerVersion;
import ai.xentree.stats.Versioned;
import ai.xentree.stats.pages.Answer;
import ai.xentree.web.consistency.Freshness;
import ai.xentree.web.security.Caller;
import ai.xentree.web.tags.KnownTags;
import ai.xentree.web.tags.Tagged;
import org.springframework.http.ETag;
import org.springframework.http.ResponseEntity;

/**
 * The answers to this very request that a caller says they have (RFC 9110, 13.1.2). Nobody's tags are anybody else's. A
 * controller parameter of this type is read from {@code If-None-Match}.
 */
@Tagged
public record KnownAnswers(KnownTags tags, Caller caller) {

    /** Whether the answer of that version is among them by its tag, so that it need not be made. */
    public boolean contains(AnswerVersion version) {
        return !tags.any() && tags.contains(tag(version));
    }

    /** The answer under its tag; 304 where it is among them, or where there is one for those who have any. */
    public <T> ResponseEntity<T> answer(Answer<Versioned<T>> answer) {
        var tag = tag(answer.value().version()).formattedTag();
        return new Freshness(answer.position(), answer.storedAt())
                .answer(tags.any() ? null : answer.value().value(), tag);
    }

    /** Weak: what goes by the time of asking may be a minute old. */
    private ETag tag(AnswerVersion version) {
        return new ETag("%d-%d-%s".formatted(version.position(), version.minute(), caller.userId()), true);
    }
}
