package ai.xentree.organizations;

import ai.xentree.axon.AxonModule;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tells the command side how many members there are. */
@Configuration(proxyBeanMethods = false)
class CountMembersHandler {

    @Bean
    AxonModule memberCounts(OrganizationViews views) {
        return configurer -> configurer.registerQueryHandler(c -> new Handler(views));
    }

    /** Answers the question. */
    record Handler(OrganizationViews views) {

        @QueryHandler
        long handle(CountMembers query) {
            var organization = views.find(query.organizationId());
            var teamId = query.teamId();
            return teamId == null
                    ? organization.map(OrganizationDocument::memberCount).orElse(0L)
                    : organization.flatMap(it -> it.memberCount(teamId)).orElse(0L);
        }
    }
}
