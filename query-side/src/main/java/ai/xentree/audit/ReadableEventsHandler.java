package ai.xentree.audit;

import ai.xentree.axon.AxonModule;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tells which events somebody may read. */
@Configuration(proxyBeanMethods = false)
class ReadableEventsHandler {

    /** What answers asks queries itself, and so is there only once these are. */
    @Bean
    AxonModule eventRights(ObjectProvider<EventReaders> readers) {
        return configurer -> configurer.registerQueryHandler(c -> new Handler(readers));
    }

    /** Answers the question. */
    record Handler(ObjectProvider<EventReaders> readers) {

        @QueryHandler
        boolean handle(MayReadEvent query) {
            return readers.getObject().include(query.actor(), query.eventId());
        }
    }
}
