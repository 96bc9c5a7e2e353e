package ai.xentree.web.csv;

import java.util.List;
import java.util.stream.Stream;

/** A table that a controller answers with as {@code text/csv}: written line by line, however long it is. */
public interface CsvTable {

    /** Names of the columns. */
    List<String> header();

    /** The lines, each made when it is written; an empty text stands for none. */
    Stream<List<String>> lines();
}
