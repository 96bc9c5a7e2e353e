package ai.xentree.apikeys;

import ai.xentree.projection.ReadModel;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What API keys add to the query side. */
@Configuration(proxyBeanMethods = false)
class ApiKeyViews {

    @Bean
    ReadModel shownApiKeys() {
        return new ReadModel(ApiKeyProjection.NAME, List.of(ApiKeyDocument.COLLECTION), ApiKeyProjection::new);
    }
}
