package ai.xentree.pages;

import static org.assertj.core.api.Assertions.assertThat;

import ai.xentree.pages.PageDocument.View;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the document tells browsers of before they find it themselves. */
class PageDocumentTest {

    private static final Pattern MODULE = Pattern.compile("<link rel=\"modulepreload\" href=\"([^\"]+)\">");
    private static final PageDocument DOCUMENT = PageDocument.make();

    @ParameterizedTest
    @EnumSource(View.class)
    void everyViewNamesItsOwnModuleTheProgramAndItsLibraries_andEachIsThere(View view) {
        assertThat(named(view))
                .doesNotHaveDuplicates()
                .allMatch(address -> PageFilesHandler.text(address).isPresent())
                .anyMatch(address -> address.endsWith("/views/" + view.name().toLowerCase(Locale.ROOT) + ".js"))
                .anyMatch(address -> address.endsWith("/app.js"))
                .anyMatch(address -> address.contains("/lit-html/"));
    }

    @ParameterizedTest
    @EnumSource(
            value = View.class,
            names = {"AUDIT", "OPERATIONS", "ORGANIZATION"})
    void aViewWithoutChartsDoesNotNameTheirLibrary(View view) {
        assertThat(named(view)).noneMatch(address -> address.contains("/chart.js/"));
    }

    private static List<String> named(View view) {
        return MODULE.matcher(DOCUMENT.html(view))
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }
}
