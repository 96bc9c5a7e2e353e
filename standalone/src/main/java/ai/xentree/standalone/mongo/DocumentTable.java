package ai.xentree.standalone.mongo;

import de.bwaldvogel.mongo.backend.DocumentWithPosition;
import de.bwaldvogel.mongo.bson.Document;
import java.util.Optional;

/** The documents of a collection by their identities, in the order they came. */
final class DocumentTable {

    private final String create;
    private final String table;
    private final String find;
    private final String insert;
    private final String update;
    private final String delete;
    private final String all;
    private final String count;
    private final String any;
    private final String bytes;

    DocumentTable(long number) {
        table = "documents_" + number;
        create =
                "CREATE TABLE IF NOT EXISTS %s (place INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, document BLOB NOT NULL)"
                        .formatted(table);
        find = "SELECT document FROM %s WHERE id = ?".formatted(table);
        insert = "INSERT INTO %s (id, document) VALUES (?, ?) ON CONFLICT DO NOTHING".formatted(table);
        update = "UPDATE %s SET document = ? WHERE id = ?".formatted(table);
        delete = "DELETE FROM %s WHERE id = ?".formatted(table);
        all = "SELECT id, document FROM %s ORDER BY place ".formatted(table);
        count = "SELECT count(*) FROM " + table;
        any = "SELECT EXISTS (SELECT 1 FROM %s)".formatted(table);
        bytes = "SELECT sum(length(document)) FROM " + table;
    }

    void create() {
        DocumentFile.session().execute(create);
    }

    void drop() {
        DocumentFile.session().drop(table);
    }

    Optional<Document> find(Key id) {
        return DocumentFile.session().first(row -> Bson.unsealed(row.getBytes(1)), find, id);
    }

    /** Answers whether it was not there yet. */
    boolean insert(Key id, Document document) {
        return DocumentFile.session().execute(insert, id, Bson.sealed(document)) == 1;
    }

    /** Takes a document of another table; answers whether it was there and not here yet. */
    boolean copy(Key id, DocumentTable from) {
        var copy = "INSERT INTO %s (id, document) SELECT id, document FROM %s WHERE id = ? ON CONFLICT DO NOTHING"
                .formatted(table, from.table);
        return DocumentFile.session().execute(copy, id) == 1;
    }

    void update(Key id, Document document) {
        DocumentFile.session().execute(update, Bson.sealed(document), id);
    }

    void delete(Key id) {
        DocumentFile.session().execute(delete, id);
    }

    Rows<DocumentWithPosition<Key>> all(boolean newestFirst) {
        return DocumentFile.session()
                .all(
                        row -> new DocumentWithPosition<>(Bson.unsealed(row.getBytes(2)), new Key(row.getBytes(1))),
                        newestFirst ? all + "DESC" : all);
    }

    /** Whether every document is what it was when it was written. */
    boolean isWhole(Session session) {
        try (var rows = session.all(row -> Bson.isWhole(row.getBytes(2)), all)) {
            while (rows.hasNext()) {
                if (!rows.next()) {
                    return false;
                }
            }
        }
        return true;
    }

    long count() {
        return DocumentFile.session().number(count);
    }

    boolean isEmpty() {
        return DocumentFile.session().number(any) == 0;
    }

    long bytes() {
        return DocumentFile.session().number(bytes);
    }
}
