package ai.xentree.standalone.mongo;

import java.util.Iterator;

/** The keys of an index, each with the identity of a document that has it. */
final class KeyTable {

    private final String create;
    private final String table;
    private final String between;
    private final String other;
    private final String insert;
    private final String delete;
    private final String count;

    KeyTable(long number) {
        table = "keys_" + number;
        create =
                "CREATE TABLE IF NOT EXISTS %s (value BLOB NOT NULL, id BLOB NOT NULL, PRIMARY KEY (value, id)) WITHOUT ROWID"
                        .formatted(table);
        between = "SELECT id FROM %s WHERE value >= ? AND value < ? ORDER BY value, id".formatted(table);
        other = "SELECT EXISTS (SELECT 1 FROM %s WHERE value = ? AND id <> ?)".formatted(table);
        insert = "INSERT INTO %s (value, id) VALUES (?, ?) ON CONFLICT DO NOTHING".formatted(table);
        delete = "DELETE FROM %s WHERE value = ? AND id = ?".formatted(table);
        count = "SELECT count(*) FROM " + table;
    }

    void create() {
        DocumentFile.session().execute(create);
    }

    void drop() {
        DocumentFile.session().drop(table);
    }

    /** The documents with keys from one (with it) to another (without it). */
    Iterator<Key> between(Key from, Key to) {
        return DocumentFile.session().all(row -> new Key(row.getBytes(1)), between, from, to);
    }

    /** Whether a document other than that has exactly that key. */
    boolean hasOther(Key value, Key id) {
        return DocumentFile.session().number(other, value, id) > 0;
    }

    void insert(Key value, Key id) {
        DocumentFile.session().execute(insert, value, id);
    }

    void delete(Key value, Key id) {
        DocumentFile.session().execute(delete, value, id);
    }

    long count() {
        return DocumentFile.session().number(count);
    }
}
