package ai.xentree.organizations;

import ai.xentree.audit.AuditRights;
import ai.xentree.audit.FindAuditRights;
import ai.xentree.axon.AxonModule;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tells who may read the audit of an organization, who administers which, and what a person would leave. */
@Configuration(proxyBeanMethods = false)
class AuditRightsHandler {

    @Bean
    AxonModule auditRights(OrganizationViews views) {
        return configurer -> configurer.registerQueryHandler(c -> new Handler(views));
    }

    /** Answers the question. */
    record Handler(OrganizationViews views) {

        @QueryHandler
        Leavings handle(FindLeavings query) {
            return views.leavings(query.userId());
        }

        @QueryHandler
        AuditRights handle(FindAuditRights query) {
            return views.auditRights(query.actor());
        }

        @QueryHandler
        Administered handle(FindAdministered query) {
            return views.administered(query.actor());
        }
    }
}
