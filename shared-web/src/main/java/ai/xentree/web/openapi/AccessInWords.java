package ai.xentree.web.openapi;

import ai.xentree.web.access.AccessRule;
import io.swagger.v3.oas.models.Operation;
import org.jspecify.annotations.Nullable;

/** Ends the description of every operation with who may call it. */
final class AccessInWords {

    private AccessInWords() {}

    static void addTo(Operation operation, AccessRule access) {
        var words = words(access);
        var described = operation.getDescription();
        if (described == null) {
            operation.setDescription(words);
        } else if (!described.endsWith(words)) { // several methods may share an operation
            operation.setDescription(described + "\n\n" + words);
        }
    }

    private static String words(AccessRule access) {
        return switch (access) {
            case AccessRule.Open open -> "For everyone.";
            case AccessRule.Restricted rule -> people(rule) + keys(rule.scope());
        };
    }

    private static String people(AccessRule.Restricted rule) {
        if (rule.superAdminOnly()) {
            return "For platform administrators";
        }
        return rule.roles().isEmpty()
                ? "For whoever is signed in"
                : "For the roles `" + String.join("`, `", rule.roles()) + "`";
    }

    private static String keys(@Nullable String scope) {
        if (scope == null) {
            return "; not for API keys.";
        }
        return scope.equals(AccessRule.ANY) ? ", and API keys." : ", and API keys with the scope `" + scope + "`.";
    }
}
