package ai.xentree.sessions;

import ai.xentree.axon.AxonModule;
import ai.xentree.projection.ReadModelPlace;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What learning sessions add to the query side. */
@Configuration(proxyBeanMethods = false)
class SessionViews {

    @Bean
    AxonModule silentSessions(ReadModelPlace place) {
        return configurer -> configurer.registerQueryHandler(c -> new SilentSessionQueries(place));
    }
}
