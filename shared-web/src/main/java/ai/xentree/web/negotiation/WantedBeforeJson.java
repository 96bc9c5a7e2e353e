package ai.xentree.web.negotiation;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.accept.ContentNegotiationStrategy;
import org.springframework.web.accept.HeaderContentNegotiationStrategy;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.mvc.condition.RequestCondition;

/**
 * Holds for a client that asks for one of some types and does not put JSON before it, by weight or, where weights are equal, by
 * order (RFC 9110, 12.5.1). Without it whoever takes both is answered the other type always.
 */
record WantedBeforeJson(List<MediaType> types) implements RequestCondition<WantedBeforeJson> {

    private static final ContentNegotiationStrategy ACCEPT = new HeaderContentNegotiationStrategy();

    @Override
    public WantedBeforeJson combine(WantedBeforeJson other) {
        return other;
    }

    @Override
    public @Nullable WantedBeforeJson getMatchingCondition(HttpServletRequest request) {
        try {
            return ACCEPT.resolveMediaTypes(new ServletWebRequest(request)).stream()
                            .filter(this::isDecisive)
                            .findFirst()
                            .filter(MediaType.APPLICATION_JSON::equalsTypeAndSubtype)
                            .isPresent()
                    ? null
                    : this;
        } catch (HttpMediaTypeNotAcceptableException e) {
            return null; // not a list of media types: refused where JSON is written
        }
    }

    private boolean isDecisive(MediaType accepted) {
        return accepted.equalsTypeAndSubtype(MediaType.APPLICATION_JSON)
                || types.stream().anyMatch(accepted::equalsTypeAndSubtype);
    }

    @Override
    public int compareTo(WantedBeforeJson other, HttpServletRequest request) {
        return 0;
    }
}
