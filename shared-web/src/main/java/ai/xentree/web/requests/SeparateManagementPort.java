package ai.xentree.web.requests;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Stops the program from starting with its metrics at the public door. */
@Component
final class SeparateManagementPort implements SmartInitializingSingleton {

    private final Environment settings;

    SeparateManagementPort(Environment settings) {
        this.settings = settings;
    }

    @Override
    public void afterSingletonsInstantiated() {
        var management = settings.getProperty("management.server.port", "");
        var free = management.equals("0") || management.equals("-1");
        if (!free && management.equals(settings.getProperty("server.port", "8080"))) {
            throw new IllegalStateException(
                    "Set xentree.management.port to another port than xentree.port: metrics are not for everyone");
        }
    }
}
