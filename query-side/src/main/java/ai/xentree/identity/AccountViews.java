package ai.xentree.identity;

import ai.xentree.projection.ReadModel;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What accounts add to the query side. */
@Configuration(proxyBeanMethods = false)
class AccountViews {

    @Bean
    ReadModel shownAccounts() {
        return new ReadModel(AccountProjection.NAME, List.of(AccountDocument.COLLECTION), AccountProjection::new);
    }
}
