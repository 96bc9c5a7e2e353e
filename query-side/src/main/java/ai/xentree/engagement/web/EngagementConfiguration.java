package ai.xentree.engagement.web;

import ai.xentree.engagement.EngagementStats;
import ai.xentree.engagement.folding.EngagementProjection;
import ai.xentree.engagement.pages.Pages;
import ai.xentree.experience.LearnerStreaks;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;

/** Puts the read model together: writer and readers share the pages they have in memory. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(EngagementSettings.class)
class EngagementConfiguration {

    @Bean
    Pages engagementPages(MongoOperations mongo, EngagementSettings settings) {
        return new Pages(mongo, "engagement", settings.cache().toBytes());
    }

    @Bean
    EngagementProjection engagementProjection(Pages engagementPages) {
        return new EngagementProjection(engagementPages);
    }

    @Bean
    EngagementStats engagementStats(Pages engagementPages, Clock clock, LearnerStreaks streaks) {
        return new EngagementStats(engagementPages, clock, streaks);
    }
}
