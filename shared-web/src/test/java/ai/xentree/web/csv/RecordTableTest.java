package ai.xentree.web.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RecordTableTest {

    private enum Mood {
        VERY_GOOD
    }

    private record Row(
            UUID userId,
            @Nullable String fullName,
            List<String> teams,
            int sessions,
            BigDecimal averageScore,
            Mood mood,
            boolean met,
            LocalDate day,
            @Nullable Instant lastActive) {}

    private record Counted(int value) {}

    @Test
    void givenRecords_whenTheyAreATable_thenItHasTheirScalarsByTheirNamesInJson() {
        var row = new Row(
                new UUID(0, 1),
                null,
                List.of("Sales"),
                3,
                new BigDecimal("1E+2"),
                Mood.VERY_GOOD,
                true,
                LocalDate.parse("2026-02-03"),
                Instant.parse("2026-02-03T04:05:06Z"));
        var table = RecordTable.of(Row.class, () -> Stream.of(row));
        assertThat(table.header())
                .containsExactly(
                        "user_id", "full_name", "sessions", "average_score", "mood", "met", "day", "last_active");
        assertThat(table.lines())
                .containsExactly(List.of(
                        "00000000-0000-0000-0000-000000000001",
                        "",
                        "3",
                        "100",
                        "very_good",
                        "true",
                        "2026-02-03",
                        "2026-02-03T04:05:06.000Z"));
    }

    @Test
    void givenMoreRowsThanAnyMemoryHolds_whenTheFirstAreRead_thenNoOthersAreMade() {
        var table = RecordTable.of(
                Counted.class, () -> IntStream.iterate(0, i -> i + 1).mapToObj(Counted::new));
        assertThat(table.lines().skip(1_000).findFirst()).contains(List.of("1000"));
    }
}
