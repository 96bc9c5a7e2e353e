package ai.xentree.web.health;

import ai.xentree.web.access.PublicAccess;
import ai.xentree.web.errors.TemporarilyUnavailable;
import ai.xentree.web.openapi.Refuses;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Says whether the program serves. */
@RestController
@EnableConfigurationProperties(ProgramSettings.class)
@Tag(name = "Health")
class HealthCheck {

    private static final Duration RETRY_AFTER = Duration.ofSeconds(1);

    private final List<Readiness> parts;
    private final ProgramSettings program;
    private final Clock clock;

    HealthCheck(List<Readiness> parts, ProgramSettings program, Clock clock) {
        this.parts = parts;
        this.program = program;
        this.clock = clock;
    }

    @GetMapping("/health")
    @PublicAccess
    @Refuses(never = 429)
    @Operation(operationId = "checkHealth", summary = "Health check")
    HealthLivenessResponse checkHealth() {
        if (!parts.stream().allMatch(Readiness::ready)) {
            throw new TemporarilyUnavailable("The service is starting or stopping", RETRY_AFTER);
        }
        return new HealthLivenessResponse("ok", program.version(), clock.instant());
    }
}
