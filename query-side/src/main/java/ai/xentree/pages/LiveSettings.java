package ai.xentree.pages;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How pages are told what happens.
 *
 * @param pace the least time between two messages to a page
 * @param heartbeat how long a page hears nothing at most: a connection that is gone is found out by that
 * @param lifetime how long a page follows until it has to ask again, as whoever it is then
 */
@ConfigurationProperties("xentree.pages.live")
record LiveSettings(
        @DefaultValue("2s") Duration pace,
        @DefaultValue("15s") Duration heartbeat,
        @DefaultValue("5m") Duration lifetime) {}
