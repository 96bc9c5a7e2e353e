package ai.xentree.standalone;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The search that erasure is judged by finds what is hidden in each of the usual ways. */
class RawSearchTest {

    private static final String NAME = "Zoëlla Quintessa Wrzesniewska";
    private static final String PAGE = "{\"before\":1234,\"full_name\":\"" + NAME + "\",\"after\":5678}";

    /** Of gzip: its sum and length, and a little more. */
    private static final int END = 12;

    private final RawSearch search = new RawSearch(List.of(NAME));

    @TempDir
    private Path folder;

    @Test
    void whatIsGzippedIsFoundAlsoInTheMiddleOfAFile() throws IOException {
        write(packed(GZIPOutputStream::new));
        assertFound();
    }

    @Test
    void whatIsDeflatedIsFoundAlsoInTheMiddleOfAFile() throws IOException {
        write(packed(DeflaterOutputStream::new));
        assertFound();
    }

    @Test
    void whatIsInAnArchiveIsFound() throws IOException {
        write(packed(out -> {
            var zip = new ZipOutputStream(out);
            zip.putNextEntry(new ZipEntry("people.json"));
            return zip;
        }));
        assertFound();
    }

    @Test
    void whatIsCutOffIsFoundAsFarAsItGoes() throws IOException {
        var whole = packed(GZIPOutputStream::new);
        write(Arrays.copyOf(whole, whole.length - END));
        assertFound();
    }

    @Test
    void whatCannotBeLookedIntoIsSaid() throws IOException {
        write(new byte[] {0x28, (byte) 0xb5, 0x2f, (byte) 0xfd, 0, 0});
        assertThat(search.in(folder)).containsExactly("something packed by zstd in page.bin");
    }

    @Test
    void whatHoldsNothingOfItIsNotFound() throws IOException {
        write("nobody is called so".getBytes(UTF_8));
        assertThat(search.in(folder)).isEmpty();
    }

    private void assertFound() throws IOException {
        assertThat(search.in(folder)).containsExactly(NAME + " in UTF-8 in page.bin, unpacked");
    }

    private void write(byte[] content) throws IOException {
        try (var out = Files.newOutputStream(folder.resolve("page.bin"))) {
            out.write(new byte[] {1, 2, 3, 4, 5, 6, 7});
            out.write(content);
            out.write(new byte[] {7, 6, 5, 4, 3, 2, 1});
        }
    }

    /** How a stream is made that packs. */
    private interface Packing {

        OutputStream onto(OutputStream out) throws IOException;
    }

    private static byte[] packed(Packing packing) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = packing.onto(bytes)) {
            out.write(PAGE.getBytes(UTF_8));
        }
        return bytes.toByteArray();
    }
}
