package ai.xentree.health;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Looking after a program.
 *
 * @param details who sees more than that it lives
 * @param holds how long what was found is told to those who ask again
 * @param patience how long a part may take to show that it is well
 * @param tolerableLag events that a read model may be behind and count as well
 * @param diskLow room on the disk below which that is reported
 */
@ConfigurationProperties("xentree.health")
public record HealthSettings(
        @DefaultValue("administrators") Details details,
        @DefaultValue("1s") Duration holds,
        @DefaultValue("2s") Duration patience,
        @DefaultValue("10000") long tolerableLag,
        @DefaultValue("1GB") DataSize diskLow) {

    /** Who sees more than that it lives. */
    public enum Details {
        /** Platform administrators, and whoever reaches the management port. */
        ADMINISTRATORS,
        /** Only whoever reaches the management port. */
        MANAGEMENT
    }
}
