package ai.xentree.standalone.mongo;

import de.bwaldvogel.mongo.bson.Document;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An aggregation that does nothing but put documents of given identities into another collection of the same database:
 * {@code [{$match: {_id: {$in: […]}}}, {$merge: {into: "…", whenMatched: "fail"}}]}. Such documents need not be looked into.
 *
 * @param from the collection they are in
 * @param to the one they are to be in too
 * @param ids their identities
 */
record CopyCommand(String from, String to, Collection<?> ids) {

    /** What a command copies, if it is such an aggregation. */
    static Optional<CopyCommand> of(String command, Document arguments) {
        if (command.equals("aggregate")
                && arguments.get(command) instanceof String from
                && arguments.get("pipeline") instanceof List<?> stages
                && stages.size() == 2
                && only(only(only(stages.get(0), "$match"), "_id"), "$in") instanceof Collection<?> ids
                && only(stages.get(1), "$merge") instanceof Document merge
                && merge.size() == 2
                && "fail".equals(merge.get("whenMatched"))
                && merge.get("into") instanceof String to) {
            return Optional.of(new CopyCommand(from, to, ids));
        }
        return Optional.empty();
    }

    private static @Nullable Object only(@Nullable Object document, String field) {
        return document instanceof Document fields && fields.size() == 1 ? fields.get(field) : null;
    }
}
