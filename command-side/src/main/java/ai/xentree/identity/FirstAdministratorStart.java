package ai.xentree.identity;

import ai.xentree.axon.AxonLifecycle;
import java.util.function.Consumer;
import org.springframework.context.SmartLifecycle;

/** Sees at every start that the platform has an administrator, after Axon has started and before the web server does. */
final class FirstAdministratorStart implements SmartLifecycle {

    private final FirstAdministrator administrator;
    private final AdministratorSettings settings;
    private final Consumer<String> announce;
    private volatile boolean running;

    FirstAdministratorStart(
            FirstAdministrator administrator, AdministratorSettings settings, Consumer<String> announce) {
        this.administrator = administrator;
        this.settings = settings;
        this.announce = announce;
    }

    @Override
    public void start() {
        administrator.ensure(settings, announce);
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return AxonLifecycle.PHASE + 1;
    }
}
