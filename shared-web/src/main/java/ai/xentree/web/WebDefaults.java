package ai.xentree.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.ResourcePropertySource;

/** Gives every program the same defaults, weaker than anything it sets itself. */
public final class WebDefaults implements EnvironmentPostProcessor {

    private static final String RESOURCE = "xentree-defaults.properties";
    private static final String MONGODB = "xentree.mongodb.uri";

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        try {
            environment.getPropertySources().addLast(new ResourcePropertySource(new ClassPathResource(RESOURCE)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (environment.containsProperty(MONGODB)) {
            environment
                    .getPropertySources()
                    .addLast(new MapPropertySource("mongodb", Map.of("spring.mongodb.uri", "${" + MONGODB + "}")));
        }
        if ("json".equals(environment.getProperty("xentree.log.format"))) {
            environment
                    .getPropertySources()
                    .addLast(
                            new MapPropertySource("json-log", Map.of("logging.structured.format.console", "logstash")));
        }
    }
}
