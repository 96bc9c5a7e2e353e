package ai.xentree.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Figures of real data that somebody else computed, and how an answer is held against them (see the data's README). */
record ExpectedFigures(JsonNode file) {

    private static final Path FOLDER = Path.of("../query-side/src/test/resources/oulad/expected");
    private static final JsonMapper JSON = JsonMapper.shared();

    static ExpectedFigures read(String name) throws IOException {
        return new ExpectedFigures(JSON.readTree(Files.readString(FOLDER.resolve(name))));
    }

    String asked(String what) {
        return file.at("/request/" + what).asString();
    }

    /** Fails where the answer is not exactly as expected; members that the file does not have may be anything. */
    void assertMetBy(JsonNode answer) {
        file.properties().forEach(expected -> {
            if (!expected.getKey().equals("request") && !expected.getKey().equals("check")) {
                assertSame(expected.getKey(), expected.getValue(), answer.get(expected.getKey()));
            }
        });
        assertWhole("member_activity", answer);
        assertWhole("member_directory", answer);
    }

    private void assertWhole(String table, JsonNode answer) {
        var rows = answer.get(table);
        assertThat(rows.size()).isEqualTo(file.at("/check/" + table + "_count").asInt());
        var row = file.get(table).get(0);
        var canonical = new StringBuilder();
        rows.forEach(actual -> canonical.append(canonical(actual, row)).append('\n'));
        assertThat(sha256(canonical.toString()))
                .as("all rows of " + table)
                .isEqualTo(file.at("/check/" + table + "_sha256").asString());
    }

    private static String canonical(JsonNode actual, JsonNode shape) {
        var members = new TreeMap<String, JsonNode>();
        shape.propertyNames().forEach(name -> members.put(name, actual.get(name)));
        return JSON.writeValueAsString(members);
    }

    private static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void assertSame(String path, JsonNode expected, JsonNode actual) {
        assertThat(actual).as(path).isNotNull();
        if (expected.isObject()) {
            expected.properties()
                    .forEach(member ->
                            assertSame(path + "." + member.getKey(), member.getValue(), actual.get(member.getKey())));
        } else if (expected.isArray()) {
            var cut = path.equals("member_activity") || path.equals("member_directory");
            assertThat(actual.size())
                    .as(path)
                    .satisfies(
                            size -> assertThat(cut || size == expected.size()).isTrue());
            for (int i = 0; i < expected.size(); i++) {
                assertSame(path + "." + i, expected.get(i), actual.get(i));
            }
        } else if (expected.isNumber()) {
            assertThat(actual.decimalValue()).as(path).isEqualByComparingTo(expected.decimalValue());
        } else {
            assertThat(actual).as(path).isEqualTo(expected);
        }
    }
}
