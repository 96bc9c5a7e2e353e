package ai.xentree.oulad;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;

/**
 * Hands a parser one line at a time and refuses to go on while it is in the middle of a row: no row of OULAD spans lines,
 * so a stray quote spoils one row, not all that follow.
 */
final class SingleLines extends Reader {

    private final BufferedReader lines;
    private String line = "";
    private int handedOut;
    private long number;

    SingleLines(BufferedReader lines) {
        this.lines = lines;
    }

    /** Goes on to the next line that is not blank; false if there is none. */
    boolean next() throws IOException {
        for (var next = lines.readLine(); next != null; next = lines.readLine()) {
            number++;
            if (!next.isBlank()) {
                line = next + "\n";
                handedOut = 0;
                return true;
            }
        }
        return false;
    }

    /** The number of the present line in the file, from 1. */
    long number() {
        return number;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        if (handedOut == line.length()) {
            throw new IOException("a row does not end on its line");
        }
        var end = Math.min(line.length(), handedOut + length);
        line.getChars(handedOut, end, buffer, offset);
        var count = end - handedOut;
        handedOut = end;
        return count;
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
