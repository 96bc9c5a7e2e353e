package ai.xentree.stats;

import ai.xentree.stats.model.StatsPages;
import ai.xentree.stats.pages.Publication;
import java.util.function.Supplier;
import org.axonframework.queryhandling.QueryUpdateEmitter;

/** Tells those who follow an organization's figures that these have moved on. */
public final class FigureNews {

    private final Supplier<QueryUpdateEmitter> emitter;

    /** Tells them by that. */
    public FigureNews(Supplier<QueryUpdateEmitter> emitter) {
        this.emitter = emitter;
    }

    /** Tells what a write of pages means to them. */
    public void tell(Publication publication) {
        var organizations = StatsPages.whose(publication.pages());
        if (!organizations.isEmpty()) {
            emitter.get()
                    .emit(
                            FollowFigures.class,
                            query -> organizations.contains(
                                    query.organizationId().toString()),
                            new FigureMove(publication.position(), publication.storedAt()));
        }
    }
}
