package ai.xentree.engagement.web;

import ai.xentree.identity.AccountsTestProgram;
import org.axonframework.config.DefaultConfigurer;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;

/** The same with the doors of engagement. */
@SpringBootConfiguration(proxyBeanMethods = false)
@ComponentScan({"ai.xentree.engagement", "ai.xentree.stats", "ai.xentree.experience", "ai.xentree.projection.past"})
class EngagementTestProgram extends AccountsTestProgram {

    /** Nobody follows figures here. */
    @Bean(destroyMethod = "")
    org.axonframework.config.Configuration axon() {
        return DefaultConfigurer.defaultConfiguration().buildConfiguration();
    }
}
