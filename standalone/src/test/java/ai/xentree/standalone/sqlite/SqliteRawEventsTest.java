package ai.xentree.standalone.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import ai.xentree.events.RawEvent;
import ai.xentree.proof.Consistency;
import ai.xentree.proof.Hash;
import ai.xentree.proof.MerkleTree;
import ai.xentree.proof.Nodes;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SqliteRawEventsTest {

    private static final int SIGNED = 4;
    private static final int ALL = 6;

    @TempDir
    Path folder;

    private SqliteStore store;
    private SqliteRawEvents events;

    @BeforeEach
    void open() {
        store = Burst.open(folder.resolve("events.db"));
        var engine = Burst.engine(store);
        for (int i = 0; i < ALL; i++) {
            engine.appendEvents(List.of(Burst.event("a", i)));
        }
        events = new SqliteRawEvents(store);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void eventsComeByPositionAndById() {
        assertThat(events.head()).isEqualTo(ALL);
        assertThat(events.after(1, 3)).extracting(RawEvent::position).containsExactly(2L, 3L, 4L);
        assertThat(events.after(ALL, 3)).isEmpty();
        var third = events.after(2, 1).getFirst();
        assertThat(events.find(UUID.fromString(third.eventId())))
                .map(RawEvent::position)
                .contains(3L);
        assertThat(events.find(UUID.randomUUID())).isEmpty();
    }

    /** Each byte of each column of each event that was signed. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "payload",
                "metadata",
                "event_id",
                "aggregate_id",
                "aggregate_type",
                "name",
                "revision",
                "stored_at",
                "sequence"
            })
    void whateverByteOfAStoredEventIsChanged_historyDoesNotBeginAsItWasSigned(String column) throws SQLException {
        var signed = tree(SIGNED).root();
        assertThat(holds(signed)).isTrue();
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("events.db"))) {
            for (int position = 1; position <= SIGNED; position++) {
                for (int at = 1; at <= length(connection, column, position); at++) {
                    var before = replace(connection, column, position, at, null);
                    assertThat(holds(signed))
                            .as("byte %d of %s of event %d", at, column, position)
                            .isFalse();
                    replace(connection, column, position, at, before);
                }
            }
        }
        assertThat(holds(signed)).isTrue();
    }

    private MerkleTree tree(long size) {
        var leaves = events.after(0, ALL).stream()
                .map(event -> Hash.ofLeaf(event.canonicalBytes()))
                .toList();
        return new MerkleTree(size, new Nodes() {
            @Override
            public Hash node(int level, long index) {
                return level == 0
                        ? leaves.get((int) index)
                        : Hash.ofNode(node(level - 1, 2 * index), node(level - 1, 2 * index + 1));
            }
        });
    }

    private boolean holds(Hash signed) {
        var now = tree(ALL);
        return Consistency.holds(SIGNED, signed, ALL, now.root(), now.consistency(SIGNED));
    }

    private static int length(Connection connection, String column, int position) throws SQLException {
        try (var statement = connection.prepareStatement(
                "SELECT length(cast(" + column + " AS BLOB)) FROM events WHERE position = ?")) {
            statement.setInt(1, position);
            try (var rows = statement.executeQuery()) {
                return rows.getInt(1);
            }
        }
    }

    /** Changes a digit or letter at a place to another, or to what it was; answers what it was. */
    private static byte[] replace(Connection connection, String column, int position, int at, byte @Nullable [] by)
            throws SQLException {
        byte[] before;
        try (var read =
                connection.prepareStatement("SELECT cast(" + column + " AS BLOB) FROM events WHERE position = ?")) {
            read.setInt(1, position);
            try (var rows = read.executeQuery()) {
                before = rows.getBytes(1);
            }
        }
        var value = before.clone();
        value[at - 1] = another(column, value[at - 1]);
        var isText = !column.equals("payload") && !column.equals("metadata");
        try (var write = connection.prepareStatement(
                "UPDATE events SET " + column + " = " + (isText ? "cast(? AS TEXT)" : "?") + " WHERE position = ?")) {
            write.setBytes(1, by == null ? value : by);
            write.setInt(2, position);
            write.executeUpdate();
        }
        return before;
    }

    /** Identifiers of events are hexadecimal and must stay unlike each other. */
    private static byte another(String column, byte character) {
        var others = column.equals("event_id") ? "gh" : "89";
        return (byte) others.charAt(character == others.charAt(0) ? 1 : 0);
    }
}
