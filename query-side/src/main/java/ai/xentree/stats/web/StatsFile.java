package ai.xentree.stats.web;

import ai.xentree.stats.AnswerVersion;
import ai.xentree.stats.Versioned;
import ai.xentree.stats.pages.Answer;
import ai.xentree.web.consistency.Freshness;
import ai.xentree.web.csv.CsvFile;
import ai.xentree.web.csv.CsvTable;
import ai.xentree.web.csv.RecordTable;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.springframework.http.ResponseEntity;

/** Answers with tables of figures as files, which nobody is asked whether they know. */
public final class StatsFile {

    private StatsFile() {}

    /** For those who ask for a file: they have none. */
    public static boolean unknown(AnswerVersion version) {
        return false;
    }

    /** The rows of an answer, in its order. */
    public static <T, R extends Record> ResponseEntity<CsvTable> of(
            String name, Answer<Versioned<T>> answer, Class<R> type, Function<T, List<R>> rows) {
        var shown = rows.apply(Objects.requireNonNull(answer.value().value()));
        return of(name, new Answer<>(RecordTable.of(type, shown::stream), answer.position(), answer.storedAt()));
    }

    /** A table. */
    public static ResponseEntity<CsvTable> of(String name, Answer<? extends CsvTable> answer) {
        CsvTable table = answer.value();
        return CsvFile.named(name, new Freshness(answer.position(), answer.storedAt()).answer(table));
    }
}
