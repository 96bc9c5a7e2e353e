package ai.xentree.web.csv;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/** Answers with a table that browsers save as a file. */
public final class CsvFile {

    /** The media type of tables. */
    public static final String TYPE = "text/csv";

    private CsvFile() {}

    /** The same answer, to be saved under a name. */
    public static ResponseEntity<CsvTable> named(String name, ResponseEntity<CsvTable> answer) {
        var headers = new HttpHeaders();
        headers.addAll(answer.getHeaders());
        headers.setContentDisposition(
                ContentDisposition.attachment().filename(name + ".csv").build());
        return new ResponseEntity<>(answer.getBody(), headers, answer.getStatusCode());
    }
}
