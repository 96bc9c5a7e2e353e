package ai.xentree.web.health;

import ai.xentree.health.Examiner;
import ai.xentree.health.HealthStatus;
import ai.xentree.health.PartHealth;
import ai.xentree.web.json.WireNames;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** For operators: each part in a line; down while a needed one is. */
@Component("partsHealthIndicator")
final class PartsHealth implements HealthIndicator {

    private final Examiner examiner;

    PartsHealth(Examiner examiner) {
        this.examiner = examiner;
    }

    @Override
    public Health health() {
        var found = examiner.examine();
        var health = found.status() == HealthStatus.DOWN ? Health.down() : Health.up();
        found.parts().forEach((name, part) -> health.withDetail(WireNames.of(name), line(part)));
        return health.build();
    }

    private static String line(PartHealth part) {
        var status = WireNames.of(part.status());
        return part.message() == null ? status : status + ": " + part.message();
    }
}
