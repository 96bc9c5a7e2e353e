package ai.xentree.pages;

import ai.xentree.core.Sha256;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/**
 * The document that all pages are in, and what browsers may load for it: this program's own files and the import map, which is
 * known by its hash; nothing of other hosts, and no script or style that stands in the document. Of each view it names the modules
 * that are needed, so that none has to be found first.
 */
final class PageDocument {

    /** What the pages show. */
    enum View {
        ENGAGEMENT,
        PROGRESS,
        IMPACT,
        ORGANIZATION,
        AUDIT,
        OPERATIONS,
        MEMBER;

        private String module() {
            return "/views/" + name().toLowerCase(Locale.ROOT) + ".js";
        }
    }

    private final Map<View, String> html;
    private final String contentSecurityPolicy;

    private PageDocument(Map<View, String> html, String contentSecurityPolicy) {
        this.html = html;
        this.contentSecurityPolicy = contentSecurityPolicy;
    }

    static PageDocument make() {
        var imports = Libraries.imports();
        var importMap = JsonMapper.shared().writeValueAsString(Map.of("imports", imports));
        var files = PageFilesHandler.PATH + PageFiles.version();
        var modules = new Modules(imports, PageFilesHandler::text);
        var document = PageFiles.text("index.html")
                .replace("{{import-map}}", importMap)
                .replace("{{files}}", files);
        var html = Stream.of(View.values())
                .collect(Collectors.toMap(
                        view -> view, view -> document.replace("{{modules}}", links(modules, files, view))));
        return new PageDocument(html, policy(Base64.getEncoder().encodeToString(Sha256.of(importMap))));
    }

    private static String links(Modules modules, String files, View view) {
        var needed = new LinkedHashSet<>(modules.neededBy(files + "/app.js"));
        needed.addAll(modules.neededBy(files + view.module()));
        return needed.stream()
                .map("<link rel=\"modulepreload\" href=\"%s\">"::formatted)
                .collect(Collectors.joining("\n    "));
    }

    /** The document of a view. */
    String html(View view) {
        return Objects.requireNonNull(html.get(view));
    }

    /** What browsers may load for it (W3C Content Security Policy Level 3). */
    String contentSecurityPolicy() {
        return contentSecurityPolicy;
    }

    private static String policy(String importMapHash) {
        return "default-src 'none'; script-src 'self' 'sha256-" + importMapHash + "'; style-src 'self';"
                + " img-src 'self' data: blob:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    }
}
