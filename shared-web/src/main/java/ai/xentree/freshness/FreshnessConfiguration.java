package ai.xentree.freshness;

import ai.xentree.web.consistency.EventHead;
import ai.xentree.web.consistency.ReadModels;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.queryhandling.QueryGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tells the web how far history goes and how far the read models have come, wherever those are. */
@Configuration(proxyBeanMethods = false)
class FreshnessConfiguration {

    @Bean
    EventHead eventHead(EventStore store) {
        return () -> position(store.createHeadToken());
    }

    @Bean
    ReadModels readModels(QueryGateway queries) {
        return new AskedReadModels(queries);
    }

    private static long position(@Nullable TrackingToken token) {
        return token == null ? -1 : token.position().orElse(-1);
    }
}
