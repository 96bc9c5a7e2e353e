package ai.xentree.pages;

import java.net.URI;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Modules by their addresses, and which others each needs before it runs: a browser that is told of them all fetches them at once,
 * rather than one after another as it finds them.
 */
final class Modules {

    /** A static import or export (ECMAScript, 16.2.2 and 16.2.3), in its own lines or minified; not a call of {@code import()}. */
    private static final Pattern IMPORT =
            Pattern.compile("\\b(?:import|export)\\s*(?:[\\w$*{}\\s,]*\\bfrom\\b\\s*)?[\"']([^\"']+)[\"']");

    private final Map<String, String> importMap;
    private final Function<String, Optional<String>> text;
    private final Map<String, Optional<List<String>>> imports = new HashMap<>();

    /**
     * Modules as they are served.
     *
     * @param importMap the addresses of those that are imported by name, or the beginnings of such
     * @param text the text of the module at an address, if there is one
     */
    Modules(Map<String, String> importMap, Function<String, Optional<String>> text) {
        this.importMap = importMap;
        this.text = text;
    }

    /** The addresses of a module and of all that it needs. */
    SequencedSet<String> neededBy(String address) {
        var needed = new LinkedHashSet<String>();
        add(address, needed);
        return needed;
    }

    private void add(String address, SequencedSet<String> needed) {
        if (needed.contains(address)) {
            return;
        }
        imports.computeIfAbsent(address, this::importsOf).ifPresent(imported -> {
            needed.add(address);
            imported.forEach(each -> add(each, needed));
        });
    }

    /** What a module imports itself, if there is such a module. */
    private Optional<List<String>> importsOf(String address) {
        return text.apply(address)
                .map(module -> IMPORT.matcher(module)
                        .results()
                        .map((MatchResult found) -> resolve(found.group(1), address))
                        .toList());
    }

    /** What an import means (HTML standard, 8.1.6.2): a relative address, or a name of the import map, the longest that fits. */
    private String resolve(String imported, String from) {
        if (imported.startsWith(".")) {
            return URI.create(from).resolve(imported).toString();
        }
        var exact = importMap.get(imported);
        return exact != null
                ? exact
                : importMap.keySet().stream()
                        .filter(name -> name.endsWith("/") && imported.startsWith(name))
                        .max(Comparator.comparingInt(String::length))
                        .map(name -> importMap.get(name) + imported.substring(name.length()))
                        .orElse(imported);
    }
}
