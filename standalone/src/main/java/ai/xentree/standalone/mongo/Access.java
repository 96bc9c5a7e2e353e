package ai.xentree.standalone.mongo;

import de.bwaldvogel.mongo.bson.Document;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What a command does with the file. */
enum Access {
    /** Nothing at all. */
    NONE,
    /** Reads documents. */
    READ,
    /** Changes documents of collections that are there. */
    WRITE,
    /** May change which collections and indexes there are. */
    RESTRUCTURE;

    private static final Set<String> WITHOUT_FILE =
            Set.of("buildinfo", "endsessions", "ismaster", "killcursors", "ping", "serverstatus", "whatsmyuri");
    private static final Set<String> ADMIN_WITH_FILE = Set.of("dropdatabase", "listdatabases", "renamecollection");
    private static final Set<String> READING = Set.of(
            "collstats",
            "count",
            "dbstats",
            "distinct",
            "find",
            "getmore",
            "listcollections",
            "listindexes",
            "validate");
    private static final Set<String> WRITING = Set.of("delete", "findandmodify", "insert", "update");
    private static final Set<String> WRITING_STAGES = Set.of("$out", "$merge");

    /** What a command does to a database that is open; one that is not known may do anything. */
    static Access of(String database, String command, Document arguments) {
        var name = command.toLowerCase(Locale.ROOT);
        if (WITHOUT_FILE.contains(name) || (database.equals("admin") && !ADMIN_WITH_FILE.contains(name))) {
            return NONE;
        }
        if (READING.contains(name) || (name.equals("aggregate") && !writes(arguments))) {
            return READ;
        }
        return WRITING.contains(name) ? WRITE : RESTRUCTURE;
    }

    private static boolean writes(Document aggregate) {
        return aggregate.get("pipeline") instanceof Collection<?> stages
                && stages.stream()
                        .anyMatch(stage -> stage instanceof Map<?, ?> map
                                && map.keySet().stream().anyMatch(WRITING_STAGES::contains));
    }
}
