package ai.xentree.projection;

import ai.xentree.projection.ProjectionStatus.State;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/**
 * How the read models are doing, for operators: down while one fails, otherwise up, with position, lag and events set aside
 * of each. The same as metrics.
 */
final class ProjectionHealth implements HealthIndicator {

    private final Projections projections;

    ProjectionHealth(Projections projections, MeterRegistry meters) {
        this.projections = projections;
        projections.statuses().forEach(status -> register(status.name(), meters));
    }

    private void register(String name, MeterRegistry meters) {
        Gauge.builder(
                        "xentree.projection.lag",
                        () -> projections.lag(projections.status(name).orElseThrow()))
                .description("Events that a read model does not show yet")
                .tag("projection", name)
                .register(meters);
        Gauge.builder(
                        "xentree.projection.dead_letters",
                        () -> projections.status(name).orElseThrow().deadLetters())
                .description("Events that a read model could not fold and set aside")
                .tag("projection", name)
                .register(meters);
    }

    @Override
    public Health health() {
        var statuses = projections.statuses();
        var failing = statuses.stream().anyMatch(status -> status.state() == State.RETRYING);
        var health = failing ? Health.down() : Health.up();
        statuses.forEach(status -> health.withDetail(
                status.name(),
                "%s at %d, lag %d, dead letters %d%s"
                        .formatted(
                                status.state(),
                                status.position(),
                                projections.lag(status),
                                status.deadLetters(),
                                status.lastError() == null ? "" : ", last error " + status.lastError())));
        return health.build();
    }
}
