package ai.xentree.web.ndjson;

import java.util.stream.Stream;

/** Values that a controller answers with as {@code application/x-ndjson}: written line by line, however many there are. */
@FunctionalInterface
public interface JsonLines {

    /** The media type. */
    String TYPE = "application/x-ndjson";

    /** The values, each made when it is written. */
    Stream<?> lines();
}
