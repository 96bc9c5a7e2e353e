package ai.xentree.inactivity;

import ai.xentree.stats.model.Choices;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What holds for organizations that have not chosen.
 *
 * @param defaultDays after how many days without activity a member is at risk
 */
@ConfigurationProperties("xentree.inactivity")
record InactivityDefaults(@DefaultValue("7") int defaultDays) {

    /** The days that hold in an organization. */
    int days(Choices choices) {
        var chosen = choices.inactivity();
        return chosen == null ? defaultDays : chosen.days();
    }
}
