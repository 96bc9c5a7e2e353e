package ai.xentree.web;

import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

/**
 * All of this module. Programs find it by scanning {@code ai.xentree}, tests of a part may import it. Beside it there must be
 * beans of the types {@code Vault}, {@code Ids}, {@code java.time.Clock}, {@code EventHead} and {@code ReadModels}.
 */
@Configuration(proxyBeanMethods = false)
@ComponentScan
public class WebConfiguration {}
