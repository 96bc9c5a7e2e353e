package ai.xentree.web.errors;

import java.util.Locale;

/** Writes paths of Java properties as the API writes them: {@code keyResults[0].targetValue} is {@code key_results.0.target_value}. */
public final class FieldPaths {

    private FieldPaths() {}

    /** The path on the wire. */
    public static String onWire(String javaPath) {
        return javaPath.replaceAll("\\[(\\d+)]", ".$1")
                .replaceAll("<[a-z ]+>", "")
                .replaceAll("([a-z0-9])([A-Z])", "$1_$2")
                .replaceAll("\\.\\.+|\\.$", "")
                .toLowerCase(Locale.ROOT);
    }
}
