package ai.xentree.web.health;

import ai.xentree.health.DatabasePart;
import ai.xentree.health.Examiner;
import ai.xentree.health.MongoPool;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** Tells what an examination found, in the contract's shape. */
@Component
@EnableConfigurationProperties(ProgramSettings.class)
class HealthReport {

    private final Examiner examiner;
    private final ObjectProvider<MongoPool> pool;
    private final ObjectProvider<DatabasePart> database;
    private final ProgramSettings program;
    private final Clock clock;
    private final Instant startedAt;

    HealthReport(
            Examiner examiner,
            ObjectProvider<MongoPool> pool,
            ObjectProvider<DatabasePart> database,
            ProgramSettings program,
            Clock clock) {
        this.examiner = examiner;
        this.pool = pool;
        this.database = database;
        this.program = program;
        this.clock = clock;
        this.startedAt = clock.instant();
    }

    HealthDetailedResponse now() {
        var found = examiner.examine();
        var connections = database.stream().findFirst().flatMap(DatabasePart::connections);
        var pooled = pool.stream().findFirst().map(MongoPool::count).orElse(new MongoPool.Count(0, 0, 0, 0));
        return new HealthDetailedResponse(
                found.status(),
                program.version(),
                Math.max(0, Duration.between(startedAt, clock.instant()).toSeconds()),
                found.at(),
                HealthDetailedServices.of(found, pooled, connections.orElse(null)));
    }
}
