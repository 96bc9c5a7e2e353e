package ai.xentree.web.proxies;

import ai.xentree.startup.CannotRun;
import ai.xentree.web.addresses.AddressRanges;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Believes proxies that {@code xentree.trusted-proxies} names, and nobody else. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ProxySettings.class)
class ProxyConfiguration {

    @Bean
    ForwardedRequests forwardedRequests(ProxySettings settings) {
        try {
            return new ForwardedRequests(new TrustedProxies(AddressRanges.of(settings.trustedProxies())));
        } catch (IllegalArgumentException e) {
            throw new CannotRun("xentree.trusted-proxies: " + e.getMessage(), e);
        }
    }

    @Bean
    OneWayToTrust oneWayToTrust(Environment settings) {
        return new OneWayToTrust(settings);
    }
}
