package ai.xentree.web.idempotency;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.web.util.ContentCachingResponseWrapper;
import org.springframework.web.util.WebUtils;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What was answered, as far as it has to be answered again. */
@SuppressWarnings("ArrayRecordComponent") // written and read as JSON, never compared
record Answer(int status, Map<String, String> headers, byte[] body) {

    private static final List<String> HEADERS =
            List.of("Content-Type", "Location", "X-Consistency-Token", "X-As-Of-Position", "X-As-Of-Time");

    /** The complete answer of a request that has not left yet. */
    static Answer of(HttpServletResponse response) {
        var held = WebUtils.getNativeResponse(response, ContentCachingResponseWrapper.class);
        var headers = HEADERS.stream()
                .filter(name -> response.getHeader(name) != null)
                .collect(Collectors.toMap(name -> name, name -> Objects.requireNonNull(response.getHeader(name))));
        return new Answer(
                response.getStatus(), headers, Objects.requireNonNull(held).getContentAsByteArray());
    }

    /** The same without a member of its JSON object. */
    Answer without(String member) {
        var json = JsonMapper.shared();
        var object = (ObjectNode) json.readTree(body);
        object.remove(member);
        return new Answer(status, headers, json.writeValueAsBytes(object));
    }

    void replay(HttpServletResponse response) throws IOException {
        response.setStatus(status);
        headers.forEach(response::setHeader);
        response.getOutputStream().write(body);
    }
}
