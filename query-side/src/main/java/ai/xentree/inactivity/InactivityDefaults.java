package ai.xentree.inactivity;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What holds for organizations that have not chosen.
 *
 * @param defaultDays after how many days without activity a member is at risk
 */
@ConfigurationProperties("xentree.inactivity")
record InactivityDefaults(@DefaultValue("7") int defaultDays) {}
