package ai.xentree.standalone.mongo;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Which table holds which collection or index. A table's number is never given again. */
final class Catalog {

    /** Of another layout than this, a file is not ours to read. */
    private static final int VERSION = 2;

    private Catalog() {}

    /** Whether a file has it, and all its bytes; a new one is given it. */
    static boolean isIn(Path path, Session session) {
        if (session.number("SELECT count(*) FROM sqlite_schema") == 0) {
            session.transact("BEGIN IMMEDIATE", () -> create(session));
        }
        session.number("PRAGMA wal_checkpoint(FULL)"); // which leaves the log as it is, for a start after this one
        var bytes = session.number("PRAGMA page_count") * session.number("PRAGMA page_size");
        return session.number("PRAGMA user_version") == VERSION && path.toFile().length() >= bytes;
    }

    private static int create(Session session) {
        session.execute("PRAGMA user_version = " + VERSION);
        session.execute("""
                CREATE TABLE collections (
                    id INTEGER PRIMARY KEY AUTOINCREMENT,
                    name TEXT NOT NULL UNIQUE)""");
        session.execute("""
                CREATE TABLE indexes (
                    id INTEGER PRIMARY KEY AUTOINCREMENT,
                    collection INTEGER NOT NULL REFERENCES collections,
                    name TEXT NOT NULL,
                    UNIQUE (collection, name))""");
        return VERSION;
    }

    /** The documents of all collections. */
    static List<DocumentTable> allDocuments(Session session) {
        var tables = new ArrayList<DocumentTable>();
        try (var numbers = session.all(row -> row.getLong(1), "SELECT id FROM collections")) {
            numbers.forEachRemaining(number -> tables.add(new DocumentTable(number)));
        }
        return tables;
    }

    /** The documents of a collection, whose table is made if it is not there. */
    static DocumentTable documents(String collection) {
        var session = DocumentFile.session();
        session.execute("INSERT INTO collections (name) VALUES (?) ON CONFLICT DO NOTHING", collection);
        var table = new DocumentTable(number(collection));
        table.create();
        return table;
    }

    /** The keys of an index, whose table is made if it is not there. */
    static KeyTable keys(String collection, String index) {
        var session = DocumentFile.session();
        var of = number(collection);
        session.execute("INSERT INTO indexes (collection, name) VALUES (?, ?) ON CONFLICT DO NOTHING", of, index);
        var number = session.number("SELECT id FROM indexes WHERE collection = ? AND name = ?", of, index);
        var table = new KeyTable(number);
        table.create();
        return table;
    }

    static void rename(String collection, String newName) {
        DocumentFile.session().execute("UPDATE collections SET name = ? WHERE name = ?", newName, collection);
    }

    static void dropIndex(String collection, String index) {
        var session = DocumentFile.session();
        var of = number(collection);
        session.first(row -> row.getLong(1), "SELECT id FROM indexes WHERE collection = ? AND name = ?", of, index)
                .ifPresent(number -> new KeyTable(number).drop());
        session.execute("DELETE FROM indexes WHERE collection = ? AND name = ?", of, index);
    }

    /** Drops a collection, whose indexes are dropped before. */
    static void drop(String collection) {
        new DocumentTable(number(collection)).drop();
        DocumentFile.session().execute("DELETE FROM collections WHERE name = ?", collection);
    }

    private static long number(String collection) {
        return DocumentFile.session().number("SELECT id FROM collections WHERE name = ?", collection);
    }
}
