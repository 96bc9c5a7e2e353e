package ai.xentree.web.negotiation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletRequest;

/** A table is there as JSON and as CSV. */
class WantedBeforeJsonTest {

    private final WantedBeforeJson csv = new WantedBeforeJson(List.of(MediaType.parseMediaType("text/csv")));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/csv",
                "text/csv, application/json",
                "text/csv, application/json;q=0.9",
                "application/json;q=0.5, text/csv",
                "application/json;q=0.5, text/csv;q=0.6, */*;q=0.1"
            })
    void givenCsvComesFirst_thenItIsAnsweredAsCsv(String accept) {
        assertThat(csv.getMatchingCondition(request(accept))).isEqualTo(csv);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/json",
                "application/json, text/csv",
                "application/json, text/csv;q=0.5",
                "text/csv;q=0.5, application/json",
                "application/json, */*",
                "not a media type"
            })
    void givenJsonComesFirst_thenItIsNot(String accept) {
        assertThat(csv.getMatchingCondition(request(accept))).isNull();
    }

    private static MockHttpServletRequest request(String accept) {
        var request = new MockHttpServletRequest();
        request.addHeader("Accept", accept);
        return request;
    }
}
