package ai.xentree.web.openapi;

import ai.xentree.web.access.AccessRule;
import ai.xentree.web.tags.TaggedOperations;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import java.util.List;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;

/** Writes into every operation what follows from its declaration, so that controllers need not repeat it. */
@Component
final class OperationStandards implements GlobalOperationCustomizer {

    static final String BEARER = "bearerAuth";
    static final String API_KEY = "apiKeyAuth";

    private final TaggedOperations tagged;

    OperationStandards(TaggedOperations tagged) {
        this.tagged = tagged;
    }

    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        var declared = DeclaredOperation.of(method, tagged);
        StandardAnswers.addTo(operation, declared);
        StandardParameters.addTo(operation, declared);
        ErrorAnswers.addTo(operation, declared);
        addAccess(operation, declared.access());
        AccessInWords.addTo(operation, declared.access());
        if (!declared.codes().isEmpty()) {
            operation.addExtension("x-error-codes", declared.codes());
        }
        return operation;
    }

    private static void addAccess(Operation operation, AccessRule access) {
        operation.setSecurity(security(access));
        if (access instanceof AccessRule.Restricted rule) {
            if (rule.scope() != null) {
                operation.addExtension("x-required-scope", rule.scope());
            }
            var roles = rule.superAdminOnly() ? "super_admin" : String.join("|", rule.roles());
            if (!roles.isEmpty()) {
                operation.addExtension("x-required-role", roles);
            }
        }
    }

    private static List<SecurityRequirement> security(AccessRule access) {
        var bearer = new SecurityRequirement().addList(BEARER);
        return switch (access) {
            case AccessRule.Open(boolean optional) -> optional ? List.of(new SecurityRequirement(), bearer) : List.of();
            case AccessRule.Restricted rule ->
                rule.scope() == null ? List.of(bearer) : List.of(bearer, new SecurityRequirement().addList(API_KEY));
        };
    }
}
