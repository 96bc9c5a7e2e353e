package ai.xentree.web;

import static ai.xentree.testing.Answers.error;
import static ai.xentree.testing.Answers.invalid;
import static org.assertj.core.api.Assertions.assertThat;

import ai.xentree.identity.PlatformRole;
import ai.xentree.testing.Answers;
import java.net.http.HttpResponse;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TagsTest extends WebTest {

    private static final String LONGEST = "\"same\"" + " ".repeat(500) + ",\"abc\"";
    private static final String TOO_LONG = LONGEST.replace("abc", "abcd");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"same\"",
                "W/\"same\"",
                "\"other\", W/\"same\"",
                "\"other\",,\t\"same\"",
                "\"with, comma\",\"same\"",
                " * ",
                "nonsense, \"same\""
            })
    void anAnswerThatTheCallerHasIsNotSentAgain(String tags) {
        var answer = tagged(tags);
        assertThat(answer.statusCode()).isEqualTo(304);
        assertThat(answer.body()).isEmpty();
        assertThat(answer.headers().firstValue("ETag")).hasValue("W/\"same\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\"other\"",
                "\"SAME\"",
                "same",
                "\"same",
                "w/\"same",
                "\"*\"",
                "W/*",
                "*, \"other\"",
                "\"other, \"same\"",
                "\"\""
            })
    void whatIsAnothersOrNoTagAtAllIsPassedOver(String tags) {
        assertThat(tagged(tags).statusCode()).isEqualTo(200);
    }

    @Test
    void tagsMayComeInSeveralLines() {
        assertThat(tagged("\"other\"", "\"same\"").statusCode()).isEqualTo(304);
        assertThat(tagged("\"broken", "\"same\"").statusCode()).isEqualTo(304);
        assertThat(tagged("*", "\"other\"").statusCode()).isEqualTo(200);
    }

    @Test
    void moreThanPublishedIsRefused_alsoInSeveralLines() {
        assertThat(LONGEST).hasSize(512);
        assertThat(tagged(LONGEST).statusCode()).isEqualTo(304);
        invalid(tagged(TOO_LONG), "If-None-Match");
        assertThat(tagged("\"same\"", "x".repeat(504)).statusCode()).isEqualTo(304);
        invalid(tagged("\"same\"", "x".repeat(505)), "If-None-Match");
    }

    @Test
    void whoMayNotCallIsToldThatFirst() {
        error(send(request("/tagged").header("If-None-Match", TOO_LONG)), 401, "UNAUTHORIZED");
    }

    @Test
    void aFileIsOfTheSamePublishedOperation() {
        assertThat(get("/tagged", "text/csv", LONGEST).body()).isEqualTo("number");
        invalid(get("/tagged", "text/csv", TOO_LONG), "If-None-Match");
    }

    @Test
    void exactlyTheOperationsThatPublishTagsRefuseTooManyOfThem() {
        var published = new TreeSet<String>();
        var refusing = new TreeSet<String>();
        Answers.body(get("/v3/api-docs")).path("paths").properties().forEach(path -> {
            var read = path.getValue().path("get");
            if (read.path("parameters").toString().contains("/IfNoneMatch\"")) {
                published.add(path.getKey());
            }
            if (get(path.getKey(), "*/*", TOO_LONG).body().contains("\"If-None-Match\"")) {
                refusing.add(path.getKey());
            }
        });
        assertThat(refusing).isEqualTo(published).isEqualTo(Set.of("/tagged"));
    }

    private HttpResponse<String> tagged(String... lines) {
        return get("/tagged", "application/json", lines);
    }

    private HttpResponse<String> get(String path, String type, String... lines) {
        var request = request(path.replaceAll("\\{.*}", ids.next().toString()))
                .header("Authorization", signedIn(PlatformRole.USER))
                .header("Accept", type);
        for (var line : lines) {
            request.header("If-None-Match", line);
        }
        return send(request);
    }
}
