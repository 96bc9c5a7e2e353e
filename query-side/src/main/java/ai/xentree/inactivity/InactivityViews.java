package ai.xentree.inactivity;

import ai.xentree.axon.AxonModule;
import ai.xentree.stats.Questions;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What inactivity adds to the query side. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(InactivityDefaults.class)
class InactivityViews {

    @Bean
    AxonModule inactivityQueries(Questions questions, InactivityDefaults defaults) {
        return configurer -> configurer.registerQueryHandler(c -> new InactivityQueries(questions, defaults));
    }
}
