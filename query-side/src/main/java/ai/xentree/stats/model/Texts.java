package ai.xentree.stats.model;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * A column of texts, any of which may be missing: UTF-8, one after another, so that their bytes sort as their code points do.
 *
 * @param ends where each ends in the bytes; the complement of that where there is none
 */
@SuppressWarnings("ArrayRecordComponent") // read in place, never changed
record Texts(int[] ends, byte[] bytes) {

    static final Texts NONE = new Texts(new int[0], new byte[0]);
    private static final String ENDS = "_ends";

    static Texts in(Document page, String name) {
        return new Texts(Column.ints(page, name + ENDS), Column.bytes(page, name));
    }

    void put(Document page, String name) {
        page.append(name, Column.of(bytes)).append(name + ENDS, Column.of(ends));
    }

    int rows() {
        return ends.length;
    }

    boolean has(int row) {
        return ends[row] >= 0;
    }

    @Nullable
    String at(int row) {
        return has(row) ? new String(bytes, start(row), end(row) - start(row), StandardCharsets.UTF_8) : null;
    }

    /** Where the text of a row begins in the bytes. */
    int start(int row) {
        return row == 0 ? 0 : end(row - 1);
    }

    /** Where it ends, exclusive. */
    int end(int row) {
        return Math.max(ends[row], ~ends[row]);
    }

    int weight() {
        return Integer.BYTES * ends.length + bytes.length;
    }

    /** With other texts in some rows, of which there are at least so many from now on. */
    Texts with(Map<Integer, Optional<String>> changes, int atLeast) {
        var changed = new int[Math.max(rows(), atLeast)];
        var text = new ByteArrayOutputStream(bytes.length);
        for (int row = 0; row < changed.length; row++) {
            var change = changes.get(row);
            if (change != null) {
                change.ifPresent(to -> text.writeBytes(to.getBytes(StandardCharsets.UTF_8)));
            } else if (row < rows()) {
                text.write(bytes, start(row), end(row) - start(row));
            }
            var present = change == null ? row < rows() && has(row) : change.isPresent();
            changed[row] = present ? text.size() : ~text.size();
        }
        return new Texts(changed, text.toByteArray());
    }
}
