package ai.xentree.health;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long MongoDB is waited for; what its connection string says itself wins.
 *
 * @param patience for a server that takes requests, for a connection to it, and between two looks at whether it lives
 * @param longestAnswer after which silence of a server a request is given up
 */
@ConfigurationProperties("xentree.mongodb")
record MongoSettings(
        @DefaultValue("3s") Duration patience,
        @DefaultValue("60s") Duration longestAnswer) {}
