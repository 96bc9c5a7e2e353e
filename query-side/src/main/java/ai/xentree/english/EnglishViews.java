package ai.xentree.english;

import ai.xentree.axon.AxonModule;
import ai.xentree.projection.ReadModel;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What Xentree English adds to the query side. */
@Configuration(proxyBeanMethods = false)
class EnglishViews {

    @Bean
    ReadModel shownEnglish() {
        return new ReadModel(EnglishProjection.NAME, EnglishProjection.COLLECTIONS, EnglishProjection::new);
    }

    @Bean
    AxonModule englishQueries(Learners learners) {
        return configurer -> configurer.registerQueryHandler(c -> new EnglishQueries(learners));
    }
}
