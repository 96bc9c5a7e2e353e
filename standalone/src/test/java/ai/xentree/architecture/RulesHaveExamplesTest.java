package ai.xentree.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The tests that {@code docs/learner.md} names for each rule are there. */
class RulesHaveExamplesTest {

    private static final Path ROOT = Path.of("..");
    private static final Pattern NAMED = Pattern.compile("`(\\w+(?:Test|Scenario))\\.(\\w+)`");

    @Test
    void everyExampleNamedIsATest() throws IOException {
        var tests = tests();
        var named = NAMED.matcher(Files.readString(ROOT.resolve("docs/learner.md")))
                .results()
                .toList();
        assertThat(named).hasSizeGreaterThan(80);
        assertThat(named)
                .allSatisfy(example -> assertThat(tests.get(example.group(1)))
                        .as("%s", example.group())
                        .contains("void " + example.group(2) + "("));
    }

    /** The sources of all tests, by the name of their class. */
    private static Map<String, String> tests() throws IOException {
        var sources = new TreeMap<String, String>();
        for (var module : Modules.ALL) {
            var folder = ROOT.resolve(module).resolve("src/test/java");
            if (Files.exists(folder)) {
                try (var files = Files.walk(folder)) {
                    files.filter(file -> file.toString().endsWith(".java"))
                            .forEach(file -> sources.merge(name(file), read(file), String::concat));
                }
            }
        }
        return sources;
    }

    private static String name(Path file) {
        return file.getFileName().toString().replace(".java", "");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
