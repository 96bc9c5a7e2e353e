package ai.xentree.engagement.web;

import ai.xentree.engagement.EngagementStats;
import ai.xentree.experience.LearnerStreaks;
import ai.xentree.stats.NameOrders;
import ai.xentree.stats.Questions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts what answers questions about engagement together. */
@Configuration(proxyBeanMethods = false)
class EngagementConfiguration {

    @Bean
    EngagementStats engagementStats(Questions questions, LearnerStreaks streaks, NameOrders names) {
        return new EngagementStats(questions, streaks, names);
    }
}
