package ai.xentree.standalone;

import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The platform as a whole: both sides in one JVM. */
@SpringBootApplication(scanBasePackages = "ai.xentree")
public class Program {

    /** Starts it with those settings, which win over all others. */
    public static ConfigurableApplicationContext start(Map<String, Object> settings) {
        var arguments = settings.entrySet().stream()
                .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                .toArray(String[]::new);
        return new SpringApplication(Program.class).run(arguments);
    }
}
