package ai.xentree.english;

import ai.xentree.english.evaluation.EvaluationFailed;
import ai.xentree.limits.Limited;
import ai.xentree.limits.OperationClass;
import ai.xentree.web.access.Access;
import ai.xentree.web.errors.ProviderFailed;
import ai.xentree.web.openapi.Refuses;
import ai.xentree.web.security.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Evaluates writing and speaking at a learner's wish. */
@RestController
@Tag(name = "Xentree English")
class EvaluationEndpoint {

    private final PendingSubmissions pending;
    private final Practice practice;

    EvaluationEndpoint(PendingSubmissions pending, Practice practice) {
        this.pending = pending;
        this.practice = practice;
    }

    @PostMapping("/api/xel/evaluate")
    @Access(scope = "xel:write")
    @Limited(OperationClass.AI)
    @Refuses(
            value = {"AI_PROVIDER_FAILED", "ALREADY_SCORED"},
            also = 404)
    @Operation(operationId = "evaluateXelResponse", summary = "Run AI evaluation for speaking or writing")
    XELEvaluationResponse evaluate(@RequestBody XELEvaluationRequest request, Caller caller) {
        try {
            return request.submissionId() == null
                    ? practice.evaluate(request, caller)
                    : pending.evaluate(request.submissionId(), request.userLanguage(), caller);
        } catch (EvaluationFailed e) {
            throw new ProviderFailed();
        }
    }
}
