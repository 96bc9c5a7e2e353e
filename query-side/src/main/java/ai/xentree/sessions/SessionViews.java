package ai.xentree.sessions;

import ai.xentree.axon.AxonModule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;

/** What learning sessions add to the query side. */
@Configuration(proxyBeanMethods = false)
class SessionViews {

    @Bean
    AxonModule silentSessions(MongoOperations mongo) {
        return configurer -> configurer.registerQueryHandler(c -> new SilentSessionQueries(mongo));
    }
}
