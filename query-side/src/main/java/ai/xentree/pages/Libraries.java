package ai.xentree.pages;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.webjars.WebJarVersionLocator;

/** Where browsers find the libraries that modules import by name: in WebJars. */
final class Libraries {

    /** The path below which they are served. */
    static final String PATH = "/assets/libraries/";

    private static final Map<String, String> FILES = Map.of(
            "lit", "lit/index.js",
            "lit/", "lit/",
            "lit-html", "lit-html/lit-html.js",
            "lit-html/", "lit-html/",
            "lit-element/", "lit-element/",
            "@lit/reactive-element", "lit__reactive-element/reactive-element.js",
            "@lit/reactive-element/", "lit__reactive-element/",
            "chart.js", "chart.js/dist/chart.js",
            "@kurkle/color", "kurkle__color/dist/color.esm.js");

    private Libraries() {}

    /** Where each is that is imported by name, or the beginning of such names. */
    static Map<String, String> imports() {
        var locator = new WebJarVersionLocator();
        var imports = new LinkedHashMap<String, String>();
        FILES.forEach((name, file) -> {
            var library = file.substring(0, file.indexOf('/'));
            var version = Objects.requireNonNull(locator.version(library), library);
            imports.put(name, PATH + library + "/" + version + file.substring(file.indexOf('/')));
        });
        return imports;
    }
}
