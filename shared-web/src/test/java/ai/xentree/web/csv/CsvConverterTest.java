package ai.xentree.web.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;

class CsvConverterTest {

    private static final MediaType CSV = MediaType.parseMediaType("text/csv");

    /** A table of numbered lines, which counts those that were made. */
    private record Numbered(int size, AtomicInteger made) implements CsvTable {

        @Override
        public List<String> header() {
            return List.of("number", "name");
        }

        @Override
        public Stream<List<String>> lines() {
            return IntStream.range(0, size).mapToObj(i -> {
                made.incrementAndGet();
                return List.of(String.valueOf(i), "Zo\u00eb, no. " + i);
            });
        }
    }

    private record Sent(OutputStream body, HttpHeaders headers) implements HttpOutputMessage {

        @Override
        public OutputStream getBody() {
            return body;
        }

        @Override
        public HttpHeaders getHeaders() {
            return headers;
        }
    }

    @Test
    void givenATable_whenWritten_thenItIsAHeaderAndLinesThatEndAsTheStandardSays() throws IOException {
        var body = new ByteArrayOutputStream();
        var sent = new Sent(body, new HttpHeaders());
        new CsvConverter().write(new Numbered(2, new AtomicInteger()), CSV, sent);
        assertThat(body.toString(StandardCharsets.UTF_8))
                .isEqualTo("number,name\r\n0,\"Zo\u00eb, no. 0\"\r\n1,\"Zo\u00eb, no. 1\"\r\n");
    }

    @Test
    void givenALongTable_whenItsFirstBytesLeave_thenMostOfItsLinesHaveNotBeenMade() throws IOException {
        var made = new AtomicInteger();
        var madeAtFirst = new AtomicInteger(-1);
        var body = new OutputStream() {
            @Override
            public void write(int b) {
                madeAtFirst.compareAndSet(-1, made.get());
            }
        };
        new CsvConverter().write(new Numbered(100_000, made), CSV, new Sent(body, new HttpHeaders()));
        assertThat(made).hasValue(100_000);
        assertThat(madeAtFirst.get()).isBetween(0, 2_000);
    }
}
