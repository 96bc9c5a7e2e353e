package ai.xentree.organizations;

import ai.xentree.axon.Aggregates;
import ai.xentree.axon.AxonModule;
import ai.xentree.axon.Repositories;
import ai.xentree.claims.Claims;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What organizations add to the command side. */
@Configuration(proxyBeanMethods = false)
class OrganizationsModule {

    @Bean
    AxonModule organizationAggregates() {
        return configurer -> configurer
                .configureAggregate(Aggregates.longLived(Organization.class))
                .configureAggregate(Aggregates.of(Membership.class))
                .registerComponent(
                        Organizations.class,
                        c -> new Organizations(
                                Repositories.of(c, Organization.class, Organization::new),
                                Repositories.of(c, Membership.class, Membership::new),
                                c.eventStore()))
                .registerCommandHandler(
                        c -> new OrganizationHandler(c.getComponent(Organizations.class), c.getComponent(Claims.class)))
                .registerCommandHandler(c -> new TeamHandler(c.getComponent(Organizations.class)))
                .registerCommandHandler(c -> new MemberHandler(c.getComponent(Organizations.class), c.eventStore()))
                .registerCommandHandler(c -> new MoveHandler(c.getComponent(Organizations.class)))
                .registerCommandHandler(c -> new InvitationHandler(c.getComponent(Organizations.class)))
                .registerCommandHandler(c -> new InvolvementHandler(c.getComponent(Organizations.class)))
                .registerQueryHandler(c -> new OversightQueries(c.getComponent(Organizations.class)));
    }

    @Bean
    Organizations organizations(org.axonframework.config.Configuration axon) {
        return axon.getComponent(Organizations.class);
    }
}
