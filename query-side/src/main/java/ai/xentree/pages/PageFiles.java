package ai.xentree.pages;

import ai.xentree.core.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The files that the pages consist of, and what they are as a whole. */
final class PageFiles {

    /** Where they are on the class path. */
    static final String FOLDER = "classpath:/pages/";

    private static final int CHARACTERS = 16;

    private PageFiles() {}

    /** A hash of all of them, which is part of their addresses: so browsers may keep each for ever. */
    static String version() {
        try {
            var files = new PathMatchingResourcePatternResolver().getResources(FOLDER + "**/*.*");
            Arrays.sort(files, Comparator.comparing(PageFiles::address));
            var contents = new byte[files.length][];
            for (int i = 0; i < files.length; i++) {
                contents[i] = files[i].getContentAsByteArray();
            }
            return HexFormat.of().formatHex(Sha256.of(contents)).substring(0, CHARACTERS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file as text. */
    static String text(String name) {
        return textAt(FOLDER + name).orElseThrow();
    }

    /** What is at a place on the class path as text, if there is anything. */
    static Optional<String> textAt(String location) {
        var file = new PathMatchingResourcePatternResolver().getResource(location);
        try {
            return file.exists() ? Optional.of(file.getContentAsString(StandardCharsets.UTF_8)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String address(Resource file) {
        try {
            return file.getURL().toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
