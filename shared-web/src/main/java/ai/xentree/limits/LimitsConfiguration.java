package ai.xentree.limits;

import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Bounds how often callers may call, unless {@code xentree.rate-limits.enabled} is false. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty(name = "xentree.rate-limits.enabled", matchIfMissing = true)
@EnableConfigurationProperties(RateLimitSettings.class)
public class LimitsConfiguration {

    @Bean
    BucketClock bucketClock(Clock clock) {
        return new BucketClock(clock);
    }

    /** Counted by this program alone, unless secrets are where other programs find them too. */
    @Bean
    @ConditionalOnProperty(name = "xentree.vault.store", havingValue = "embedded", matchIfMissing = true)
    AllowanceMaker localAllowances(BucketClock clock) {
        return new LocalAllowances(clock);
    }

    @Bean
    Allowances allowances(AllowanceMaker maker, RateLimitSettings settings, BucketClock clock) {
        return new Allowances(maker, settings.remembered(), clock);
    }

    @Bean
    AddressLimits addressLimits(Allowances allowances, RateLimitSettings settings) {
        return new AddressLimits(allowances, settings.address());
    }

    @Bean
    RateLimitInterceptor rateLimitInterceptor(
            AddressLimits addresses, Allowances allowances, RateLimitSettings settings, BucketClock clock) {
        return new RateLimitInterceptor(
                addresses, new CallerLimits(allowances, settings), new TenantLimits(allowances, settings, clock));
    }
}
