package ai.xentree.organizations;

import ai.xentree.projection.ReadModel;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What organizations are read from. */
@Configuration(proxyBeanMethods = false)
class OrganizationsReadModel {

    @Bean
    ReadModel shownOrganizations() {
        return new ReadModel(
                OrganizationsProjection.NAME, OrganizationsProjection.COLLECTIONS, OrganizationsProjection::new);
    }
}
