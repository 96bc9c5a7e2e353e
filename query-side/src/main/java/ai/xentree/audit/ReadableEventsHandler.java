package ai.xentree.audit;

import ai.xentree.axon.AxonModule;
import ai.xentree.events.RawEvent;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Gives out events to those who may read them. */
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
        @Nullable
        RawEvent handle(FindReadableEvent query) {
            return readers.getObject().find(query.eventId(), query.actor()).orElse(null);
        }
    }
}
