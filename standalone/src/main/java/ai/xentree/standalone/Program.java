package ai.xentree.standalone;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** The platform as a whole: both sides in one JVM. */
@SpringBootApplication(scanBasePackages = "ai.xentree")
class Program {

    /** Starts it with those settings, which win over all others. */
    static ConfigurableApplicationContext start(Map<String, Object> settings) {
        var application = new SpringApplication(Program.class);
        var initial = new LinkedHashMap<String, Object>(settings);
        application.addInitializers(context ->
                context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("command line", initial)));
        return application.run();
    }
}
