package ai.xentree.catalogue;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.serialization.NodeReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.springframework.core.io.Resource;
import tools.jackson.core.JacksonException;

/** Reads files of the catalogue, all of them before it says what is wrong with any. */
final class CatalogueReader {

    private static final String SCHEMA = "/english/module.schema.json";

    private final NodeReader reader = NodeReader.builder().locationAware().build();
    private final Schema schema;
    private final List<Problem> problems = new ArrayList<>();

    CatalogueReader() {
        try (var stream = CatalogueReader.class.getResourceAsStream(SCHEMA)) {
            if (stream == null) {
                throw new IllegalStateException(SCHEMA + " is missing from the program.");
            }
            schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The catalogue in those files.
     *
     * @throws CatalogueInvalid if any of them cannot be used
     */
    Catalogue read(List<Resource> files) {
        var modules = files.stream().map(this::parse).filter(this::isSound).toList();
        unique(modules);
        if (!problems.isEmpty()) {
            throw new CatalogueInvalid(problems);
        }
        return new Catalogue(
                modules.stream().map(it -> ModuleReader.read(it.root())).toList());
    }

    private ModuleFile parse(Resource file) {
        var name = String.valueOf(file.getFilename());
        try (InputStream stream = file.getInputStream()) {
            return new ModuleFile(name, reader.readTree(stream, InputFormat.YAML));
        } catch (JacksonException e) {
            var line = Math.max(1, e.getLocation().getLineNr());
            throw new CatalogueInvalid(List.of(new Problem(name, line, e.getOriginalMessage())));
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be read", e);
        }
    }

    private boolean isSound(ModuleFile file) {
        for (var error : schema.validate(file.root())) {
            file.report(error.getInstanceNode(), describe(error));
        }
        if (file.problems().isEmpty()) {
            ModuleRules.check(file);
        }
        problems.addAll(file.problems());
        return file.problems().isEmpty();
    }

    private static String describe(Error error) {
        return error.getInstanceLocation() + ": " + error.getMessage();
    }

    private void unique(List<ModuleFile> modules) {
        var holders = new HashMap<String, String>();
        for (var module : modules) {
            var root = module.root();
            var place = root.get("level").asString() + " " + root.get("order").asInt();
            for (var taken : List.of("slug " + root.get("slug").asString(), "place " + place)) {
                var holder = holders.putIfAbsent(taken, module.name());
                if (holder != null) {
                    problems.add(new Problem(module.name(), 1, holder + " has the " + taken + ", too"));
                }
            }
        }
    }
}
