package ai.xentree.experience;

import ai.xentree.axon.AxonLifecycle;
import ai.xentree.axon.Commands;
import ai.xentree.core.Actor;
import ai.xentree.experience.ExperienceRulesCommand.AdoptRules;
import java.time.InstantSource;
import org.springframework.context.SmartLifecycle;

/** Sees at every start that the rules configured are in force, after Axon has started and before the web server does. */
final class RulesStart implements SmartLifecycle {

    private final Commands commands;
    private final ExperienceRules configured;
    private final InstantSource clock;
    private volatile boolean running;

    RulesStart(Commands commands, ExperienceRules configured, InstantSource clock) {
        this.commands = commands;
        this.configured = configured;
        this.clock = clock;
    }

    @Override
    public void start() {
        commands.send(new AdoptRules(configured, clock.instant(), Actor.SYSTEM));
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
