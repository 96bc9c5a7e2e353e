package ai.xentree.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;

class CatalogueReaderTest {

    private static final String MY_DAY = "src/main/resources/english/modules/my-day.yaml";

    @TempDir
    Path folder;

    private final List<Resource> files = new ArrayList<>();

    @Test
    void givenAFileInAFolderOfOnesOwn_thenItsModuleIsThereToo() throws IOException {
        var own = Files.readString(Path.of(MY_DAY)).replace("slug: my-day", "slug: my-night");
        Files.writeString(folder.resolve("my-night.yaml"), own.replaceFirst("(?m)^order: .*$", "order: 99"));
        var catalogue = new CatalogueConfiguration().catalogue(new CatalogueSettings(folder.toString()));
        assertThat(catalogue.modules()).extracting(CatalogueModule::slug).contains("my-night", "my-day");
    }

    @Test
    void givenATaskOfAnUnknownKind_thenTheErrorNamesFileAndLine() throws IOException {
        given("my-day", myDay().replaceFirst("kind: reading", "kind: juggling"));
        assertProblem("my-day.yaml, line " + lineOf("kind: reading") + ": /tasks/0/kind");
    }

    @Test
    void givenAQuestionWithoutAnExplanation_thenTheErrorSaysSo() throws IOException {
        given("my-day", myDay().replaceFirst("(?m)^ +explanation: .*$", ""));
        assertProblem("explanation");
    }

    @Test
    void givenAFileThatIsNotYaml_thenTheErrorNamesFileAndLine() throws IOException {
        given("my-day", "slug: my-day\ntitle: [");
        assertProblem("my-day.yaml, line 2");
    }

    @Test
    void givenASlugThatIsNotTheNameOfTheFile_thenItIsRefused() throws IOException {
        given("yours", myDay());
        assertProblem("yours.yaml, line 2: slug must be the name of the file");
    }

    @Test
    void givenSpeechThatIsNotWellFormed_thenItIsRefused() throws IOException {
        given("my-day", myDay().replaceFirst("</speak>", "<p></speak>"));
        assertProblem("speech is not well-formed XML");
    }

    @Test
    void givenTwoModulesAtOnePlace_thenTheSecondIsRefused() throws IOException {
        given("my-day", myDay());
        given("my-night", myDay().replace("slug: my-day", "slug: my-night"));
        assertProblem("my-night.yaml, line 1: my-day.yaml has the place A1 2, too");
    }

    private void given(String slug, String text) throws IOException {
        files.add(new FileSystemResource(Files.writeString(folder.resolve(slug + ".yaml"), text)));
    }

    private void assertProblem(String problem) {
        assertThatThrownBy(() -> new CatalogueReader().read(files))
                .isInstanceOf(CatalogueInvalid.class)
                .hasMessageContaining(problem);
    }

    private static String myDay() throws IOException {
        return Files.readString(Path.of(MY_DAY));
    }

    private static int lineOf(String text) throws IOException {
        var lines = myDay().lines().toList();
        return 1
                + lines.indexOf(lines.stream()
                        .filter(line -> line.contains(text))
                        .findFirst()
                        .orElseThrow());
    }
}
