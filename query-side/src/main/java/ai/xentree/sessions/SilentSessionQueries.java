package ai.xentree.sessions;

import static ai.xentree.sessions.OpenSessionsProjection.COLLECTION;
import static ai.xentree.sessions.OpenSessionsProjection.UP_AT;
import static ai.xentree.sessions.OpenSessionsProjection.USER;

import ai.xentree.projection.ReadModelPlace;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.axonframework.queryhandling.QueryHandler;

/** Finds open sessions whose time is up. */
final class SilentSessionQueries {

    private final ReadModelPlace place;

    SilentSessionQueries(ReadModelPlace place) {
        this.place = place;
    }

    @QueryHandler
    List<SilentSession> handle(FindSilentSessions query) {
        var found = new ArrayList<SilentSession>();
        place.getCollection(COLLECTION)
                .find(Filters.lt(UP_AT, query.now().toEpochMilli()))
                .sort(Sorts.ascending(UP_AT))
                .limit(query.limit())
                .forEach(session -> found.add(new SilentSession(
                        UUID.fromString(session.getString("_id")), UUID.fromString(session.getString(USER)))));
        return found;
    }
}
