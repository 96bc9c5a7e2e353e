package ai.xentree.stats;

import ai.xentree.core.Actor;
import ai.xentree.projection.past.PastReadModel;
import ai.xentree.stats.pages.Pages;
import java.time.Instant;
import java.util.function.Function;

/** For those who ask as of now. */
public record NoPast() implements PastReadModel<Pages> {

    @Override
    public <R> R read(Instant asOf, Actor caller, Function<Pages, R> reader) {
        throw new AssertionError("Nobody asks about the past here.");
    }
}
