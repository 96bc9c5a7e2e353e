package ai.xentree.web.health;

import ai.xentree.health.Examiner;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** For orchestrators: whether it is worth sending requests to this program. */
@Component("servingHealthIndicator")
final class ServingHealth implements HealthIndicator {

    private final Examiner examiner;

    ServingHealth(Examiner examiner) {
        this.examiner = examiner;
    }

    @Override
    public Health health() {
        return examiner.examine().serves()
                ? Health.up().build()
                : Health.outOfService().build();
    }
}
