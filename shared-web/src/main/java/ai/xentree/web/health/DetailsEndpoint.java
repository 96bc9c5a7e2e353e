package ai.xentree.web.health;

import ai.xentree.health.HealthStatus;
import ai.xentree.web.json.WireJson;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.web.WebEndpointResponse;
import org.springframework.boot.actuate.endpoint.web.annotation.WebEndpoint;
import org.springframework.stereotype.Component;

/** For operators: what platform administrators are told at {@code /health/detailed}, on the management port. */
@Component
@WebEndpoint(id = "details")
class DetailsEndpoint {

    private static final String JSON = "application/json";

    private final HealthReport report;
    private final WireJson json;

    DetailsEndpoint(HealthReport report, WireJson json) {
        this.report = report;
        this.json = json;
    }

    @ReadOperation(produces = JSON)
    WebEndpointResponse<String> details() {
        var details = report.now();
        var status = details.status() == HealthStatus.DOWN
                ? WebEndpointResponse.STATUS_SERVICE_UNAVAILABLE
                : WebEndpointResponse.STATUS_OK;
        return new WebEndpointResponse<>(json.mapper().writeValueAsString(details), status);
    }
}
