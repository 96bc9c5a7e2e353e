package ai.xentree.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** The modules' classes, as they were compiled. */
final class Modules {

    /** Packages that every feature may use. */
    static final Set<String> KERNEL = Set.of(
            "core",
            "events",
            "vault",
            "axon",
            "web",
            "projection",
            "claims",
            "freshness",
            "health",
            "passwords",
            "limits",
            "catalogue",
            "startup",
            "console",
            "stats",
            "proof");

    static final List<String> ALL = List.of(
            "proof",
            "shared-api",
            "shared-catalogue",
            "shared-store",
            "shared-web",
            "command-side",
            "query-side",
            "standalone");

    private Modules() {}

    static JavaClasses classesOf(String... modules) {
        var paths = List.of(modules).stream()
                .map(module -> Path.of("..", module, "target", "classes"))
                .toList();
        return new ClassFileImporter().importPaths(paths);
    }

    /** The feature (or kernel package) of one of our classes: the package below {@code ai.xentree}. */
    static String featureOf(JavaClass type) {
        var rest = type.getPackageName().substring("ai.xentree".length());
        return rest.isEmpty() ? "" : rest.substring(1).split("\\.", 2)[0];
    }

    static boolean isOurs(JavaClass type) {
        return type.getPackageName().startsWith("ai.xentree");
    }

    static boolean isLanguage(JavaClass type) {
        return type.getSource()
                .map(source -> source.getUri().toString().contains("/shared-api/"))
                .orElse(false);
    }
}
