package ai.xentree.engagement.web;

import ai.xentree.identity.AccountsTestProgram;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.context.annotation.ComponentScan;

/** The same with the doors of engagement. */
@SpringBootConfiguration(proxyBeanMethods = false)
@ComponentScan({"ai.xentree.engagement", "ai.xentree.stats", "ai.xentree.experience", "ai.xentree.projection.past"})
class EngagementTestProgram extends AccountsTestProgram {}
