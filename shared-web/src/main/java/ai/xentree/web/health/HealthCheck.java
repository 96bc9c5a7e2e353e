package ai.xentree.web.health;

import ai.xentree.core.Refusal;
import ai.xentree.health.HealthSettings;
import ai.xentree.health.HealthSettings.Details;
import ai.xentree.health.HealthStatus;
import ai.xentree.web.access.Access;
import ai.xentree.web.access.PublicAccess;
import ai.xentree.web.consistency.WithoutConsistency;
import ai.xentree.web.openapi.Refuses;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Says that the program lives, and to those who may know it how each of its parts is doing. */
@RestController
@Tag(name = "Health")
class HealthCheck {

    private final HealthReport report;
    private final ProgramSettings program;
    private final HealthSettings settings;
    private final Clock clock;

    HealthCheck(HealthReport report, ProgramSettings program, HealthSettings settings, Clock clock) {
        this.report = report;
        this.program = program;
        this.settings = settings;
        this.clock = clock;
    }

    @GetMapping("/health")
    @PublicAccess
    @Refuses(never = 429)
    @Operation(operationId = "checkHealth", summary = "Health check")
    HealthLivenessResponse checkHealth() {
        return new HealthLivenessResponse("ok", program.version(), clock.instant());
    }

    @GetMapping("/health/detailed")
    @Access(scope = "api:read", superAdminOnly = true)
    @WithoutConsistency
    @Operation(operationId = "checkHealthDetailed", summary = "Detailed health check")
    @ApiResponse(responseCode = "200", description = "OK.", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "503", description = "A needed part is down.", useReturnTypeSchema = true)
    ResponseEntity<HealthDetailedResponse> checkHealthDetailed() {
        if (settings.details() == Details.MANAGEMENT) {
            throw Refusal.forbidden("This is told on the management port only.");
        }
        var details = report.now();
        var status = details.status() == HealthStatus.DOWN ? HttpStatus.SERVICE_UNAVAILABLE : HttpStatus.OK;
        return ResponseEntity.status(status).body(details);
    }
}
