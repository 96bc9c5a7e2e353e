package ai.xentree.audit;

import ai.xentree.axon.RepeatedWork;
import ai.xentree.events.RawEvents;
import ai.xentree.projection.ReadModelPlace;
import ai.xentree.projection.Replay;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the audit needs to be put together. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({AuditSettings.class, AuditBounds.class})
class AuditConfiguration {

    @Bean
    Replay replayForTheAudit(ObjectProvider<EventStore> store) {
        return new Replay(store::getObject);
    }

    @Bean
    Sieves auditSieves(ReadModelPlace place, RawEvents events, StoredPayloads payloads) {
        return new Sieves(place, events, payloads);
    }

    @Bean
    RepeatedWork auditSieving(Sieves sieves, AuditSettings settings) {
        return new RepeatedWork("audit-sieves", settings.sieveEvery(), () -> sieves.makeNext(settings.sievesAtOnce()));
    }
}
