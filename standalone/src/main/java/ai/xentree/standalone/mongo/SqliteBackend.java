package ai.xentree.standalone.mongo;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractMongoBackend;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.message.MongoQuery;
import io.netty.channel.Channel;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The embedded MongoDB's documents in one SQLite file. Each command is one transaction: done as a whole, or not at all. */
public final class SqliteBackend extends AbstractMongoBackend {

    private static final Logger LOG = LoggerFactory.getLogger(SqliteBackend.class);

    private final DocumentFile file;
    private final Set<String> opened = ConcurrentHashMap.newKeySet();

    SqliteBackend(DocumentFile file) {
        this.file = file;
    }

    /**
     * Opens a file, made if it is not there.
     *
     * @throws UnreadableFile if it is damaged or of another layout
     * @throws SQLException if it cannot be used
     */
    public static SqliteBackend open(Path path) throws SQLException, UnreadableFile {
        return new SqliteBackend(DocumentFile.open(path));
    }

    @Override
    public Document handleCommand(Channel channel, String databaseName, String command, Document query) {
        Supplier<Document> run = () -> super.handleCommand(channel, databaseName, command, query);
        return run(access(databaseName, command, query), run);
    }

    @Override
    public QueryResult handleQuery(MongoQuery query) {
        Supplier<QueryResult> run = () -> super.handleQuery(query);
        return run(opened.contains(query.getDatabaseName()) ? Access.READ : Access.RESTRUCTURE, run);
    }

    private Access access(String databaseName, String command, Document query) {
        var access = Access.of(databaseName, command, query);
        if (access == Access.NONE) {
            return access;
        }
        if (!opened.contains(databaseName)) {
            return Access.RESTRUCTURE;
        }
        if (CopyCommand.of(command, query)
                .filter(copy -> exists(databaseName, copy.to()))
                .isPresent()) {
            return Access.WRITE;
        }
        return access == Access.WRITE && !exists(databaseName, query.get(command)) ? Access.RESTRUCTURE : access;
    }

    private boolean exists(String databaseName, @Nullable Object collection) {
        return collection != null
                && resolveDatabase(databaseName).resolveCollection(collection.toString(), false) != null;
    }

    private <R> R run(Access access, Supplier<R> command) {
        var used = file.connections();
        try {
            return switch (access) {
                case NONE -> command.get();
                case READ -> file.read(command);
                case WRITE -> file.write(command);
                case RESTRUCTURE -> restructure(command);
            };
        } catch (FileFailure e) {
            if (UnreadableFile.is(e)) {
                beginAnew(used, e);
            }
            throw e.toClient();
        }
    }

    /** Whoever keeps something here makes it again: it is gone. */
    private void beginAnew(Connections damaged, FileFailure failure) {
        try {
            file.replace(damaged, this::forget);
            LOG.warn("The read models in {} are damaged and are made again: {}", file, failure.getMessage());
        } catch (SQLException | IOException | UnreadableFile e) {
            LOG.error("The read models in {} are damaged, and nothing can be put in their place", file, e);
        }
    }

    private <R> R restructure(Supplier<R> command) {
        return file.restructure(command, this::forget);
    }

    /** What is in memory no longer says what is in the file; it is read from there again. */
    private void forget() {
        opened.clear();
        super.close();
    }

    @Override
    protected MongoDatabase openOrCreateDatabase(String databaseName) {
        var database = new SqliteDatabase(databaseName, getCursorRegistry());
        opened.add(databaseName);
        return database;
    }

    @Override
    public void dropDatabase(String databaseName) {
        super.dropDatabase(databaseName);
        opened.remove(databaseName);
    }

    /** Leaves in the files nothing of what was removed or replaced. */
    public void overwriteRemains() {
        file.overwriteRemains();
    }

    @Override
    public void close() {
        super.close();
        file.close();
    }

    @Override
    public String toString() {
        return getClass().getSimpleName() + "[" + file + "]";
    }
}
