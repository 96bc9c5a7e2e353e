package ai.xentree.projection;

import ai.xentree.health.Examiner;
import ai.xentree.health.ReadModelHealth;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.function.ToLongFunction;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/**
 * How the read models are doing, for operators: down while one fails, otherwise up, with position, lag and events set aside
 * of each. The same as metrics.
 */
final class ProjectionHealth implements HealthIndicator {

    private final Examiner examiner;

    ProjectionHealth(Examiner examiner, List<ReadModel> readModels, MeterRegistry meters) {
        this.examiner = examiner;
        readModels.forEach(model -> register(model.name(), meters));
    }

    private void register(String name, MeterRegistry meters) {
        Gauge.builder("xentree.projection.lag", () -> of(name, ReadModelHealth::lag))
                .description("Events that a read model does not show yet")
                .tag("projection", name)
                .register(meters);
        Gauge.builder("xentree.projection.dead_letters", () -> of(name, ReadModelHealth::deadLetters))
                .description("Events that a read model could not fold and set aside")
                .tag("projection", name)
                .register(meters);
    }

    private long of(String name, ToLongFunction<ReadModelHealth> figure) {
        return examiner.examine().readModels().stream()
                .filter(model -> model.name().equals(name))
                .mapToLong(figure)
                .sum();
    }

    @Override
    public Health health() {
        var models = examiner.examine().readModels();
        var health = models.stream().anyMatch(ReadModelHealth::failing) ? Health.down() : Health.up();
        models.forEach(model -> health.withDetail(model.name(), line(model)));
        return health.build();
    }

    private static String line(ReadModelHealth model) {
        var error = model.lastError() == null ? "" : ", last error " + model.lastError();
        return "%s at %d, lag %d, dead letters %d%s"
                .formatted(model.state(), model.position(), model.lag(), model.deadLetters(), error);
    }
}
