package ai.xentree.sessions;

import ai.xentree.axon.AxonModule;
import ai.xentree.projection.ReadModel;
import ai.xentree.projection.ReadModelPlace;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What learning sessions add to the query side. */
@Configuration(proxyBeanMethods = false)
class SessionViews {

    @Bean
    ReadModel shownOpenSessions() {
        return new ReadModel(
                OpenSessionsProjection.NAME, List.of(OpenSessionsProjection.COLLECTION), OpenSessionsProjection::new);
    }

    @Bean
    AxonModule silentSessions(ReadModelPlace place) {
        return configurer -> configurer.registerQueryHandler(c -> new SilentSessionQueries(place));
    }
}
