package ai.xentree.health;

import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * Looks at all parts at once, none for longer than patience lasts. What was found holds for a moment, so that asking often costs
 * no more than asking.
 */
@Component
@EnableConfigurationProperties(HealthSettings.class)
public final class Examiner {

    private static final Logger LOG = LoggerFactory.getLogger(Examiner.class);

    /** Whoever does not answer keeps no thread that others need. */
    private static final Executor LOOKING = look -> Thread.ofVirtual().start(look);

    private final ObjectProvider<Part> parts;
    private final ObjectProvider<ReadModelsInView> readModels;
    private final HealthSettings settings;
    private final Clock clock;
    private @Nullable Examination last;
    private long lastAt;

    Examiner(
            ObjectProvider<Part> parts,
            ObjectProvider<ReadModelsInView> readModels,
            HealthSettings settings,
            Clock clock) {
        this.parts = parts;
        this.readModels = readModels;
        this.settings = settings;
        this.clock = clock;
    }

    /** How everything is doing now, or was a moment ago. Never fails. */
    public synchronized Examination examine() {
        var known = last;
        if (known == null || System.nanoTime() - lastAt > settings.holds().toNanos()) {
            known = look();
            last = known;
            lastAt = System.nanoTime();
        }
        return known;
    }

    private Examination look() {
        var looks = new EnumMap<PartName, CompletableFuture<PartHealth>>(PartName.class);
        parts.forEach(part -> looks.put(
                part.name(), inTime(() -> look(part)).exceptionally(silence -> PartHealth.down("It does not answer"))));
        var view = readModels.getIfAvailable();
        var models = view == null
                ? CompletableFuture.completedFuture(List.<ReadModelHealth>of())
                : inTime(view::look).exceptionally(failure -> view.remembered());
        var found = new EnumMap<PartName, PartHealth>(PartName.class);
        looks.forEach((name, look) -> found.put(name, look.join()));
        return new Examination(clock.instant(), found, view != null, models.join(), settings.tolerableLag());
    }

    private <T> CompletableFuture<T> inTime(Supplier<T> look) {
        return CompletableFuture.supplyAsync(look, LOOKING)
                .orTimeout(settings.patience().toMillis(), TimeUnit.MILLISECONDS);
    }

    private static PartHealth look(Part part) {
        try {
            return part.look();
        } catch (Exception e) {
            LOG.debug("{} is down", part.name(), e);
            return PartHealth.down(
                    StoreOutage.behind(e).isPresent()
                            ? "It does not answer"
                            : e.getClass().getSimpleName());
        }
    }
}
