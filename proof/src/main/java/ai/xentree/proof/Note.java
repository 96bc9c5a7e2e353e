package ai.xentree.proof;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * What a checkpoint says and a key signs: three lines, each ended by a line feed.
 *
 * @param origin whose log it is; one line
 * @param treeSize leaves of the tree
 * @param root its root
 */
public record Note(String origin, long treeSize, Hash root) {

    private static final Pattern FORM = Pattern.compile("([^\\n]+)\\n([1-9][0-9]{0,18})\\n([0-9a-f]{64})\\n");

    public Note {
        if (origin.isEmpty() || origin.contains("\n") || treeSize < 1) {
            throw new IllegalArgumentException("A note needs an origin of one line and a tree with leaves.");
        }
    }

    /**
     * Reads what {@link #text} writes, and nothing else.
     *
     * @throws IllegalArgumentException if it is anything else
     */
    public static Note parse(String text) {
        var lines = FORM.matcher(text);
        if (!lines.matches()) {
            throw new IllegalArgumentException(
                    "It is no note of a checkpoint: origin, tree size and root, one a line.");
        }
        return new Note(lines.group(1), Long.parseLong(lines.group(2)), Hash.parse(lines.group(3)));
    }

    /** The exact text that is signed. */
    public String text() {
        return origin + "\n" + treeSize + "\n" + root.hex() + "\n";
    }

    /** The bytes of the text. */
    public byte[] bytes() {
        return text().getBytes(StandardCharsets.UTF_8);
    }
}
