package ai.xentree.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.xentree.web.errors.InvalidRequest;
import org.junit.jupiter.api.Test;
import org.springframework.core.MethodParameter;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.ServletWebRequest;

class FilterArgumentTest {

    /** One character, of two UTF-16 units. */
    private static final String SMILE = "\ud83d\ude00";

    @Test
    void aWordIsAsLongAsItHasCharacters() throws Exception {
        var longest = SMILE.repeat(FilterArgument.LONGEST_TYPE);
        assertThat(read(longest).eventType()).isEqualTo(longest);
        assertThatThrownBy(() -> read(longest + "a"))
                .isInstanceOf(InvalidRequest.class)
                .hasMessageContaining("event_type");
        assertThatThrownBy(() -> read("")).isInstanceOf(InvalidRequest.class);
    }

    private static Filter read(String eventType) throws Exception {
        var request = new MockHttpServletRequest();
        request.setParameter("event_type", eventType);
        var parameter = new MethodParameter(Object.class.getMethod("toString"), -1);
        return new FilterArgument().read(parameter, new ServletWebRequest(request));
    }
}
