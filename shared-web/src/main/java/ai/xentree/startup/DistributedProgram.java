package ai.xentree.startup;

import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.core.env.Environment;

/**
 * One of the programs that share an Axon Server and a MongoDB replica set: everything of ours that is on its class path. It is
 * no component itself, so that the program that holds both sides does not find it.
 */
@EnableAutoConfiguration
@ComponentScan("ai.xentree")
public final class DistributedProgram {

    private DistributedProgram() {}

    /**
     * Starts it under a name, with defaults of its own.
     *
     * @throws CannotRun if nothing says where the two are
     */
    public static ConfigurableApplicationContext start(String name, Map<String, Object> defaults, String... arguments) {
        var program = new SpringApplication(DistributedProgram.class);
        program.setAdditionalProfiles("axonserver");
        var settings = new HashMap<>(defaults);
        settings.put("spring.application.name", name);
        settings.put("xentree.axonserver.component-name", name);
        program.setDefaultProperties(settings);
        program.addInitializers(context -> demand(context.getEnvironment()));
        return program.run(arguments);
    }

    private static void demand(Environment environment) {
        if (!environment.containsProperty("xentree.axonserver.servers")
                || !environment.containsProperty("spring.mongodb.uri")) {
            throw new CannotRun("Say where the stores are: XENTREE_AXONSERVER_SERVERS=host:8124 and"
                    + " XENTREE_MONGODB_URI=mongodb://host:27017/xentree?replicaSet=…");
        }
    }
}
