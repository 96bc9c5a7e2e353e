package ai.xentree.integrations;

import ai.xentree.projection.ReadModel;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What integration tokens are read from. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({PublishedKeySettings.class, RevocationSettings.class})
class IntegrationsReadModel {

    @Bean
    ReadModel shownIntegrations(RevocationSettings revocations) {
        return new ReadModel(
                IntegrationsProjection.NAME,
                IntegrationsProjection.COLLECTIONS,
                place -> new IntegrationsProjection(place, revocations));
    }
}
