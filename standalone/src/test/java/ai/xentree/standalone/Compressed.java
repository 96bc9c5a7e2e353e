package ai.xentree.standalone;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** What is compressed inside some bytes, wherever it begins. Bytes are texts of Latin-1 here. */
final class Compressed {

    private static final int MOST = 1 << 26;

    /** Beginnings of what the JDK cannot unpack, and nothing here writes. */
    private static final Map<String, String> OTHERS = Map.of(
            "(\u00b5/\u00fd", "zstd",
            "\u00ff\u0006\0\0sNaPpY", "snappy",
            "\u0004\"M\u0018", "lz4",
            "\u00fd7zXZ\0", "xz",
            "BZh91AY&SY", "bzip2");

    /** After each of these a stream of deflate begins; a name or two may stand in between. */
    private static final Pattern GZIP = Pattern.compile("\u001f\u008b\b[\0-\u001f]", Pattern.DOTALL);

    private static final Pattern ZIP = Pattern.compile("PK\u0003\u0004.{4}\b\0.{16}(.)(.)(.)(.)", Pattern.DOTALL);
    private static final Pattern ZLIB = Pattern.compile("x[\u0001^\u009c\u00da]");
    private static final int GZIP_HEADER = 10;

    private Compressed() {}

    /** The kinds that begin in it and cannot be looked into. */
    static List<String> unreadable(String bytes) {
        return OTHERS.entrySet().stream()
                .filter(other -> bytes.contains(other.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** All of it that gzip, zip or zlib can unpack, as far as it goes. */
    static List<String> in(String bytes) {
        var found = new ArrayList<String>();
        GZIP.matcher(bytes).results().forEach(begin -> add(bytes, afterNames(bytes, begin.start()), true, found));
        ZIP.matcher(bytes)
                .results()
                .forEach(begin -> add(
                        bytes,
                        begin.end() + number(begin.group(1), begin.group(2)) + number(begin.group(3), begin.group(4)),
                        true,
                        found));
        ZLIB.matcher(bytes).results().forEach(begin -> add(bytes, begin.start(), false, found));
        return found;
    }

    private static int number(String low, String high) {
        return low.charAt(0) | high.charAt(0) << Byte.SIZE;
    }

    /** Behind the header of gzip and what its flags say (RFC 1952, section 2.3). */
    private static int afterNames(String bytes, int begin) {
        int flags = bytes.charAt(begin + 3);
        int at = begin + GZIP_HEADER;
        if ((flags & 4) != 0 && at + 2 <= bytes.length()) {
            at += 2 + number(bytes.substring(at, at + 1), bytes.substring(at + 1, at + 2));
        }
        for (int name = 8; name <= 16; name *= 2) {
            at = (flags & name) == 0 ? at : bytes.indexOf('\0', at) + 1;
        }
        return (flags & 2) == 0 ? at : at + 2;
    }

    private static void add(String bytes, int begin, boolean raw, List<String> found) {
        if ((begin <= 0 && raw) || begin >= bytes.length()) {
            return;
        }
        var inflater = new Inflater(raw);
        try {
            inflater.setInput(bytes.substring(begin).getBytes(ISO_8859_1));
            var content = unpacked(inflater);
            if (!content.isEmpty()) {
                found.add(content);
            }
        } finally {
            inflater.end();
        }
    }

    /** As much as there is before it ends or turns out to be something else. */
    private static String unpacked(Inflater inflater) {
        var content = new ByteArrayOutputStream();
        var some = new byte[8_192];
        try {
            for (int n = inflater.inflate(some); n > 0 && content.size() < MOST; n = inflater.inflate(some)) {
                content.write(some, 0, n);
            }
        } catch (DataFormatException e) { // it was none, or is none from here on
            content.write(some, 0, Math.toIntExact(inflater.getBytesWritten()) - content.size());
        }
        return content.toString(ISO_8859_1);
    }
}
