package ai.xentree.axon;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How to reach Axon Server.
 *
 * @param servers host names, with ports where they are not 8124, separated by commas
 * @param context the context that holds the events
 * @param componentName what this program is called there
 * @param token access token, where Axon Server asks for one
 * @param certificate path of the certificate to trust; with it, connections use TLS
 */
@ConfigurationProperties("xentree.axonserver")
record AxonServerSettings(
        @DefaultValue("") String servers,
        @DefaultValue("default") String context,
        @DefaultValue("xentree") String componentName,
        @Nullable String token,
        @Nullable String certificate) {}
