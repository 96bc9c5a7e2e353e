package ai.xentree.web;

import static ai.xentree.testing.Answers.body;
import static ai.xentree.testing.Answers.error;
import static ai.xentree.testing.Answers.invalid;
import static org.assertj.core.api.Assertions.assertThat;

import ai.xentree.identity.PlatformRole;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class BodiesTest extends WebTest {

    @Test
    void instantsHaveThreeDecimalsAndEnumsAreInLowerCaseAndNullsAreWritten() {
        var thing = body(create("{\"name\":\"a\",\"colour\":\"dark_red\",\"level\":\"A1\"}"));
        assertThat(thing.path("made_at").asString()).isEqualTo("2026-03-01T18:02:11.420Z");
        assertThat(thing.path("colour").asString()).isEqualTo("dark_red");
        assertThat(thing.path("id").asString()).isEqualTo(Things.ID.toString());
        assertThat(thing.path("day").isNull()).isTrue();
    }

    @Test
    void allFaultsOfABodyAreAnsweredAtOnceInTheNamesOfTheApi() {
        invalid(create("""
                       {"name": "", "note": "ABC", "parts": [{"part_count": 0}, {"part_count": 10}, {"part_count": 1}]}"""), "name", "note", "parts", "parts.0.part_count", "parts.1.part_count");
        invalid(create("{}"), "name");
        invalid(create("{\"name\": null, \"note\": null}"), "name", "note");
        invalid(create("{\"name\": \"a\", \"parts\": [null]}"), "parts.0");
    }

    static Stream<Arguments> wrongMembers() {
        return Stream.of(
                Arguments.of("{\"name\": 5}", "name"),
                Arguments.of("{\"name\": true}", "name"),
                Arguments.of("{\"name\": [\"a\"]}", "name"),
                Arguments.of("{\"name\": {}}", "name"),
                Arguments.of("{\"name\": \"a\", \"nickName\": 1}", "nickName"),
                Arguments.of("{\"name\": \"a\", \"madeAt\": \"2026-03-01T18:02:11Z\"}", "madeAt"),
                Arguments.of("{\"name\": \"a\", \"made_at\": 1772388131}", "made_at"),
                Arguments.of("{\"name\": \"a\", \"made_at\": \"yesterday\"}", "made_at"),
                Arguments.of("{\"name\": \"a\", \"made_at\": \"+99999-03-01T18:02:11Z\"}", "made_at"),
                Arguments.of("{\"name\": \"a\", \"made_at\": \"2026-02-30T18:02:11Z\"}", "made_at"),
                Arguments.of("{\"name\": \"a\", \"colour\": \"BLUE\"}", "colour"),
                Arguments.of("{\"name\": \"a\", \"colour\": 1}", "colour"),
                Arguments.of("{\"name\": \"a\", \"colour\": \"\"}", "colour"),
                Arguments.of("{\"name\": \"a\", \"level\": \"a1\"}", "level"),
                Arguments.of("{\"name\": \"a\", \"owner_id\": \"\"}", "owner_id"),
                Arguments.of("{\"name\": \"a\", \"owner_id\": \"1-1-1-1-1\"}", "owner_id"),
                Arguments.of("{\"name\": \"a\", \"owner_id\": \"oWlFHIUlQ1K4ygcN1EmhpQ==\"}", "owner_id"),
                Arguments.of("{\"name\": \"a\", \"weight\": \"5\"}", "weight"),
                Arguments.of("{\"name\": \"a\", \"weight\": \"\"}", "weight"),
                Arguments.of("{\"name\": \"a\", \"weight\": 5.5}", "weight"),
                Arguments.of("{\"name\": \"a\", \"weight\": 9223372036854775808}", "weight"),
                Arguments.of("{\"name\": \"a\", \"weight\": 1e999999999}", "weight"),
                Arguments.of("{\"name\": \"a\", \"parts\": " + "[".repeat(400) + "]".repeat(400) + "}", "parts.0"),
                Arguments.of("{\"parts\":".repeat(400) + "1" + "}".repeat(400), "parts"),
                Arguments.of("{\"name\": \"a\", \"zone\": null}", "zone"),
                Arguments.of("{\"name\": \"a\", \"zone\": \"UTC+14\"}", "zone"),
                Arguments.of("{\"name\": \"a\", \"tags\": null}", "tags"),
                Arguments.of("{\"name\": \"a\", \"tags\": [null]}", "tags.0"),
                Arguments.of("{\"name\": \"a\", \"tags\": [\"b\"]}", "tags.0"),
                Arguments.of("{\"name\": \"a\", \"tags\": [\"\ud83d\ude00\"]}", "tags.0"),
                Arguments.of("{\"name\": \"" + "\ud83d\ude00".repeat(21) + "\"}", "name"),
                Arguments.of("{\"name\": \"a\", \"groups\": null}", "groups"),
                Arguments.of("{\"name\": \"a\", \"groups\": {}}", "groups"),
                Arguments.of("{\"name\": \"a\", \"groups\": \"\"}", "groups"),
                Arguments.of("{\"name\": \"a\", \"groups\": [5]}", "groups.0"),
                Arguments.of("{\"name\": \"a\", \"groups\": [\"ab\", null]}", "groups.1"),
                Arguments.of("{\"name\": \"a\", \"groups\": [\"ab\", \"cd\", \"ef\", \"gh\"]}", "groups"),
                Arguments.of("{\"name\": \"a\", \"groups\": [\"ab\", \"cd\", \"ab\"]}", "groups"),
                Arguments.of("{\"name\": \"a\", \"colours\": null}", "colours"),
                Arguments.of("{\"name\": \"a\", \"colours\": [\"green\"]}", "colours.0"),
                Arguments.of("{\"name\": \"a\", \"colours\": [\"blue\", \"blue\"]}", "colours"),
                Arguments.of("{\"name\": \"a\", \"parts\": {}}", "parts"),
                Arguments.of("{\"name\": \"a\", \"parts\": \"\"}", "parts"),
                Arguments.of("{\"name\": \"a\", \"parts\": [{\"part_count\": null}]}", "parts.0.part_count"),
                Arguments.of("{\"name\": \"a\", \"parts\": [{}]}", "parts.0.part_count"),
                Arguments.of("{\"name\": \"a\", \"parts\": [7]}", "parts.0"),
                Arguments.of("{\"name\": \"a\\u0000b\"}", "name"),
                Arguments.of("{\"name\": \"\\ud800\"}", "name"));
    }

    @ParameterizedTest
    @MethodSource("wrongMembers")
    void aMemberOfTheWrongKindIsNamed(String json, String field) {
        invalid(create(json), field);
    }

    @Test
    void lengthsAreCountedInCodePoints() {
        var longest = "\ud83d\ude00".repeat(20);
        assertThat(create("{\"name\": \"" + longest + "\", \"note\": \"abc\"}").statusCode())
                .isEqualTo(201);
        invalid(patch("{\"name\": \"\ud83d\ude00\"}"), "name");
    }

    @Test
    void whatMayNotRepeatItselfIsTakenWhereItDoesNot_andAListMayRepeatItself() {
        assertThat(create("""
                        {"name": "a", "groups": ["ab", "cd"], "colours": ["blue", "dark_red"], "tags": ["ab", "ab"]}""").statusCode()).isEqualTo(201);
    }

    @Test
    void whatRepeatsItselfIsAnsweredSo() {
        var refused = create("{\"name\": \"a\", \"groups\": [\"ab\", \"ab\"]}");
        assertThat(body(refused)
                        .path("detail")
                        .path("errors")
                        .path(0)
                        .path("message")
                        .asString())
                .isEqualTo("must not hold the same twice");
    }

    static Stream<String> unreadable() {
        return Stream.of(
                "",
                "{",
                "{\"name\": \"a\"} {}",
                "{\"name\": \"a\", \"name\": \"b\"}",
                "{\"name\": NaN}",
                "{\"name\": 'a'}",
                "{\"name\": \"a\", \"weight\": " + "9".repeat(60) + "}",
                "[".repeat(2000) + "]".repeat(2000),
                "[]",
                "null",
                "7",
                "\"text\"");
    }

    @ParameterizedTest
    @MethodSource("unreadable")
    void whatIsNoJsonObjectIsRefusedAsAWhole(String json) {
        invalid(create(json), "body");
    }

    @Test
    void bytesThatAreNoUtf8AreRefused() {
        var bytes = "{\"name\": \"\u00ff\"}".getBytes(StandardCharsets.ISO_8859_1);
        var response = send(request("/things")
                .header("Content-Type", "application/json")
                .header("Authorization", signedIn(PlatformRole.USER))
                .POST(BodyPublishers.ofByteArray(bytes)));
        invalid(response, "body");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"name\": \"new\"}                 | new  | old",
                "{\"note\": null}                    | old  | null",
                "{\"note\": \"b\"}                   | old  | b",
                "{\"name\": \"new\", \"note\": null} | new  | null"
            })
    void aPatchTellsWhatWasLeftOutFromWhatIsNull(String json, String name, String note) {
        var answer = body(patch(json));
        assertThat(answer.path("name").asString()).isEqualTo(name);
        assertThat(answer.path("note").asString()).isEqualTo(note);
    }

    @Test
    void aPatchIsValidatedAndMustGiveSomething() {
        invalid(patch("{\"name\": null}"), "name");
        invalid(patch("{\"name\": \"x\", \"note\": \"too long\"}"), "name", "note");
        invalid(patch("{\"note\": 5}"), "note");
        invalid(patch("{}"), "body");
    }

    @Test
    void aFormIsReadLikeTheSameMembersInJson() {
        assertThat(body(form("user_name=M%C3%A5ra+L&password=p%26%3D"))
                        .path("caller")
                        .asString())
                .isEqualTo("M\u00e5ra L");
        assertThat(body(post("/sign-in", "{\"user_name\":\"a\",\"password\":\"b\"}"))
                        .path("caller")
                        .asString())
                .isEqualTo("a");
    }

    @ParameterizedTest
    @CsvSource({
        "user_name=a,                          password",
        "user_name=a&password=b&more=1,        more",
        "user_name=a&password=b&user_name=c,   user_name",
        "user_name=%FF&password=b,             request",
        "user_name=%zz&password=b,             request",
        "user_name=%00&password=b,             request",
        "user_name=0123456789012345678901&password=b, user_name"
    })
    void aFormIsAsStrictAsJson(String form, String field) {
        invalid(form(form), field);
    }

    @Test
    void theQueryIsNoPartOfAForm() {
        var response = send(request("/sign-in?password=b")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("user_name=a")));
        invalid(response, "password");
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "application/x-www-form-urlencoded"})
    void aBodyBeyondTheLimitIs413WhateverItsKindAndHoweverItIsSent(String mediaType) {
        var large = "a=" + "x".repeat(5000);
        var known = request("/sign-in").header("Content-Type", mediaType).POST(BodyPublishers.ofString(large));
        error(send(known), 413, "PAYLOAD_TOO_LARGE");
        var chunked = request("/sign-in")
                .header("Content-Type", mediaType)
                .POST(BodyPublishers.fromPublisher(BodyPublishers.ofString("\"" + large + "\"")));
        error(send(chunked), 413, "PAYLOAD_TOO_LARGE");
    }

    @Test
    void aMultipartBodyIsNotAcceptedAnywhereYet() {
        var response = send(request("/sign-in")
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(BodyPublishers.ofString("--x--")));
        error(response, 415, "UNSUPPORTED_MEDIA_TYPE");
    }

    private HttpResponse<String> form(String fields) {
        return send(request("/sign-in")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(fields)));
    }

    private HttpResponse<String> create(String json) {
        return send(json("/things", json).header("Authorization", signedIn(PlatformRole.USER)));
    }

    private HttpResponse<String> patch(String json) {
        return send(request("/things/" + Things.ID)
                .header("Content-Type", "application/json")
                .header("Authorization", signedIn(PlatformRole.USER))
                .method("PATCH", BodyPublishers.ofString(json)));
    }
}
