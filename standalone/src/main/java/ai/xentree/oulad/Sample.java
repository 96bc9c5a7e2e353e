package ai.xentree.oulad;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

/** The program's own piece of OULAD (CC BY 4.0, see its README), put into a folder of its own until it is closed. */
public final class Sample implements AutoCloseable {

    private static final String RESOURCES = "/sample/oulad/";
    private static final List<String> FILES = List.of(
            "README.md",
            "courses.csv",
            "assessments.csv",
            "studentRegistration.csv",
            "studentAssessment.csv",
            "studentVle.csv.gz");

    private final Path folder;

    private Sample(Path folder) {
        this.folder = folder;
    }

    /** Unpacks it below the folder for temporary files. */
    public static Sample unpack() throws IOException {
        var sample = new Sample(Files.createTempDirectory("xentree-sample"));
        for (var file : FILES) {
            sample.copy(file);
        }
        return sample;
    }

    private void copy(String file) throws IOException {
        try (var resource = Sample.class.getResourceAsStream(RESOURCES + file)) {
            if (resource == null) {
                throw new FileNotFoundException("The program lacks its own " + RESOURCES + file);
            }
            Files.copy(resource, folder.resolve(file));
        }
    }

    /** The organization that it makes. */
    public static UUID organizationId() {
        return new NaturalIds().organization(OpenUniversity.SLUG);
    }

    /** What to import. */
    public Path folder() {
        return folder;
    }

    @Override
    public void close() throws IOException {
        for (var file : FILES) {
            Files.deleteIfExists(folder.resolve(file));
        }
        Files.delete(folder);
    }
}
