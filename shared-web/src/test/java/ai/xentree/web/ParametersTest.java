package ai.xentree.web;

import static ai.xentree.testing.Answers.body;
import static ai.xentree.testing.Answers.invalid;
import static org.assertj.core.api.Assertions.assertThat;

import ai.xentree.identity.PlatformRole;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParametersTest extends WebTest {

    @Test
    void aPageIsTheFirstOf25RowsUnlessAskedOtherwise() {
        var page = body(list(""));
        assertThat(page.path("page").asInt()).isEqualTo(1);
        assertThat(page.path("limit").asInt()).isEqualTo(25);
        assertThat(page.path("total").asInt()).isEqualTo(51);
        assertThat(page.path("total_pages").asInt()).isEqualTo(3);
        assertThat(body(list("?page=2&limit=100")).path("total_pages").asInt()).isEqualTo(1);
    }

    @Test
    void parametersAreWrittenAsBodiesAre() {
        var query = "?made_after=2026-03-01T18:02:11.420%2B02:00&day=2026-02-28&colour=dark_red&min_parts=5&q=abc";
        var thing = body(list(query)).path("items").path(0);
        assertThat(thing.path("made_at").asString()).isEqualTo("2026-03-01T16:02:11.420Z");
        assertThat(thing.path("day").asString()).isEqualTo("2026-02-28");
        assertThat(thing.path("colour").asString()).isEqualTo("dark_red");
        assertThat(thing.path("number").asInt()).isEqualTo(5);
    }

    @ParameterizedTest
    @CsvSource({
        "page=0, page",
        "page=x, page",
        "page=, page",
        "page=99999999999, page",
        "limit=0, limit",
        "limit=101, limit",
        "made_after=yesterday, made_after",
        "day=2026-02-30, day",
        "day=28.02.2026, day",
        "day=+12026-02-28, day",
        "colour=DARK_RED, colour",
        "owner_id=1-1-1-1-1, owner_id",
        "q=abcd, q",
        "min_parts=9, min_parts",
        "min_parts=x, min_parts",
        "q=%F0%9F%98%80%F0%9F%98%80%F0%9F%98%80%F0%9F%98%80, q",
        "min_parts=0x2, min_parts",
        "min_parts=%232, min_parts",
        "min_parts=%202, min_parts",
        "min_parts=2%20, min_parts",
        "min_parts=%2B2, min_parts",
        "min_parts=%D9%A2, min_parts",
        "min_parts=2.0, min_parts",
        "min_parts=2147483649, min_parts",
        "page=%2B2, page",
        "page=%D9%A2, page",
        "limit=%2B5, limit",
        "lighter_than=0x10, lighter_than",
        "lighter_than=%2B5, lighter_than",
        "lighter_than=9223372036854775808, lighter_than",
        "hidden=yes, hidden",
        "hidden=on, hidden",
        "hidden=1, hidden",
        "hidden=TRUE, hidden",
        "hidden=%20true, hidden"
    })
    void aParameterThatWillNotDoIsNamed(String query, String parameter) {
        invalid(list("?" + query), parameter);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hidden=true",
                "hidden=false",
                "lighter_than=-9223372036854775808",
                "min_parts=5",
                "hidden=",
                "lighter_than=",
                "min_parts="
            })
    void numbersAndTruthValuesAreReadAsBodiesWriteThem_andWhatIsEmptyAsIfItWereLeftOut(String query) {
        assertThat(list("?" + query).statusCode()).isEqualTo(200);
    }

    @Test
    void lengthsAreCountedInCodePoints() {
        assertThat(list("?q=%F0%9F%98%80%F0%9F%98%80%F0%9F%98%80").statusCode()).isEqualTo(200);
    }

    @Test
    void parametersThatNobodyKnowsAreIgnored() {
        assertThat(list("?unheard_of=1").statusCode()).isEqualTo(200);
    }

    @Test
    void aMissingParameterIsNamed() {
        invalid(ask("/things/" + Things.ID), "needed");
    }

    @Test
    void anIdInAPathThatIsNoneIsNamed() {
        invalid(ask("/things/17?needed=a"), "thing_id");
    }

    private HttpResponse<String> list(String query) {
        return ask("/things" + query);
    }

    private HttpResponse<String> ask(String path) {
        return send(request(path).header("Authorization", signedIn(PlatformRole.USER)));
    }
}
