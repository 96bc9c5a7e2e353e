package ai.xentree.web.csv;

import ai.xentree.web.json.WireNames;
import ai.xentree.web.json.WireText;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;

/**
 * Records as a table: the columns are their scalar components, in order, under the names they have in JSON.
 *
 * @param columns the components that are shown
 * @param rows makes the records, each when its line is written
 */
public record RecordTable<R extends Record>(List<RecordComponent> columns, Supplier<Stream<R>> rows)
        implements CsvTable {

    private static final JsonNames NAMES = new JsonNames();

    private static final class JsonNames extends SnakeCaseStrategy {

        String of(RecordComponent component) {
            return translate(component.getName());
        }
    }

    /** Of records of a type. */
    public static <R extends Record> RecordTable<R> of(Class<R> type, Supplier<Stream<R>> rows) {
        var scalars = Arrays.stream(type.getRecordComponents())
                .filter(component -> isScalar(component.getType()))
                .toList();
        scalars.forEach(component -> component.getAccessor().setAccessible(true)); // of records that are not public
        return new RecordTable<>(scalars, rows);
    }

    private static boolean isScalar(Class<?> type) {
        return type.isPrimitive()
                || type.isEnum()
                || Number.class.isAssignableFrom(type)
                || List.of(String.class, UUID.class, Instant.class, LocalDate.class, Boolean.class)
                        .contains(type);
    }

    @Override
    public List<String> header() {
        return columns.stream().map(NAMES::of).toList();
    }

    @Override
    public Stream<List<String>> lines() {
        return rows.get().map(this::cells);
    }

    private List<String> cells(R row) {
        return columns.stream().map(column -> text(value(column, row))).toList();
    }

    private static @Nullable Object value(RecordComponent column, Record row) {
        try {
            return column.getAccessor().invoke(row);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(column.toString(), e);
        }
    }

    private static String text(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Enum<?> constant -> WireNames.of(constant);
            case Instant instant -> WireText.of(instant);
            case BigDecimal number -> number.toPlainString();
            default -> value.toString();
        };
    }
}
