package ai.xentree.oulad;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A folder that has every file and column that an import needs. */
final class OuladFolder {

    private final Map<OuladFile, OuladTable> tables;

    private OuladFolder(Map<OuladFile, OuladTable> tables) {
        this.tables = tables;
    }

    /**
     * Looks at every file there should be.
     *
     * @throws UnusableFolder if files or columns are missing, naming them all
     */
    static OuladFolder open(Path folder) {
        var tables = new EnumMap<OuladFile, OuladTable>(OuladFile.class);
        var problems = new ArrayList<String>();
        for (var file : OuladFile.values()) {
            find(folder, file)
                    .map(path -> new OuladTable(file, path))
                    .ifPresentOrElse(table -> tables.put(file, table), () -> problems.add(noFile(file)));
        }
        tables.forEach((file, table) -> problems.addAll(noColumns(file, table)));
        if (!problems.isEmpty()) {
            throw new UnusableFolder(folder + " is not a folder of OULAD: " + String.join("; ", problems) + ".");
        }
        return new OuladFolder(tables);
    }

    private static Optional<Path> find(Path folder, OuladFile file) {
        return Stream.of(file.fileName(), file.fileName() + ".gz")
                .map(folder::resolve)
                .filter(Files::isRegularFile)
                .findFirst();
    }

    private static String noFile(OuladFile file) {
        return file.fileName() + " (or " + file.fileName() + ".gz) is missing";
    }

    private static List<String> noColumns(OuladFile file, OuladTable table) {
        var missing = table.missingColumns();
        return missing.isEmpty()
                ? List.of()
                : List.of(file.fileName() + " has no column "
                        + missing.stream().map(Column::header).collect(Collectors.joining(", ")));
    }

    @SuppressWarnings("NullAway") // every file has its table
    OuladTable table(OuladFile file) {
        return tables.get(file);
    }
}
