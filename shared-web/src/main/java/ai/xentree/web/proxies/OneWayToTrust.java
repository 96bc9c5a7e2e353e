package ai.xentree.web.proxies;

import ai.xentree.startup.CannotRun;
import java.util.List;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.env.Environment;

/** Stops the program from starting with the server's own settings for proxies, which trust more than is named. */
record OneWayToTrust(Environment settings) implements SmartInitializingSingleton {

    private static final String STRATEGY = "server.forward-headers-strategy";
    private static final List<String> HEADERS =
            List.of("server.tomcat.remoteip.remote-ip-header", "server.tomcat.remoteip.protocol-header");

    @Override
    public void afterSingletonsInstantiated() {
        if (!settings.getProperty(STRATEGY, "none").equalsIgnoreCase("none")
                || HEADERS.stream().anyMatch(settings::containsProperty)) {
            throw new CannotRun("Name the proxies by xentree.trusted-proxies (XENTREE_TRUSTED_PROXIES) instead of "
                    + STRATEGY + " and server.tomcat.remoteip, which believe others too.");
        }
    }
}
