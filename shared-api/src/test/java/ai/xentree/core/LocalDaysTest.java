package ai.xentree.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocalDaysTest {

    @ParameterizedTest(name = "in {0} {1} is {2} hours long")
    @CsvSource({
        "Europe/Berlin, 2026-03-28, 24",
        "Europe/Berlin, 2026-03-29, 23",
        "Europe/Berlin, 2026-10-25, 25",
        "America/Santiago, 2026-09-06, 23",
        "America/Havana, 2026-11-01, 25",
        "Pacific/Kiritimati, 2026-03-29, 24",
        "Etc/GMT+12, 2026-03-29, 24",
        "Pacific/Apia, 2011-12-30, 0"
    })
    void aDayLastsFromItsFirstInstantToThatOfTheNext(String zone, LocalDate day, long hours) {
        var here = ZoneId.of(zone);
        var length = Duration.between(LocalDays.begin(day, here), LocalDays.begin(day.plusDays(1), here));
        assertThat(length).isEqualTo(Duration.ofHours(hours));
    }

    @ParameterizedTest(name = "in {0} {1} is on {2}")
    @CsvSource({
        "Europe/Berlin, 2026-03-28T22:59:59.999Z, 2026-03-28",
        "Europe/Berlin, 2026-03-28T23:00:00Z, 2026-03-29",
        "Europe/Berlin, 2026-03-29T21:59:59.999Z, 2026-03-29",
        "Europe/Berlin, 2026-03-29T22:00:00Z, 2026-03-30",
        "Pacific/Kiritimati, 2026-03-01T10:00:00Z, 2026-03-02",
        "Etc/GMT+12, 2026-03-02T11:59:59Z, 2026-03-01",
        "Etc/GMT+12, 2026-03-02T12:00:00Z, 2026-03-02"
    })
    void anInstantIsOnTheDayThatHasBegun(String zone, Instant instant, LocalDate day) {
        assertThat(LocalDays.of(instant, ZoneId.of(zone))).isEqualTo(day);
    }

    @Test
    void whereMidnightIsSkippedTheDayBeginsAtOne() {
        var santiago = ZoneId.of("America/Santiago");
        assertThat(LocalDays.begin(LocalDate.of(2026, 9, 6), santiago)).isEqualTo("2026-09-06T04:00:00Z");
        assertThat(LocalDays.of(Instant.parse("2026-09-06T03:59:59Z"), santiago))
                .isEqualTo("2026-09-05");
    }

    @Test
    void whereMidnightComesTwiceTheDayBeginsAtTheFirst() {
        var havana = ZoneId.of("America/Havana");
        assertThat(LocalDays.begin(LocalDate.of(2026, 11, 1), havana)).isEqualTo("2026-11-01T04:00:00Z");
        assertThat(LocalDays.of(Instant.parse("2026-11-01T05:30:00Z"), havana)).isEqualTo("2026-11-01");
    }

    @Test
    void whereClocksArePutBackOverMidnightTheDayThatHasBegunGoesOn() {
        var saintJohns = ZoneId.of("America/St_Johns");
        assertThat(LocalDays.of(Instant.parse("2010-11-07T02:30:30Z"), saintJohns))
                .isEqualTo("2010-11-07");
        assertThat(Instant.parse("2010-11-07T03:00:00Z").atZone(saintJohns).toLocalDate())
                .as("the clock on the wall is back on the day before")
                .isEqualTo("2010-11-06");
        assertThat(LocalDays.of(Instant.parse("2010-11-07T03:00:00Z"), saintJohns))
                .isEqualTo("2010-11-07");
    }

    @Test
    void aZoneThatThisProgramDoesNotKnowIsTakenForUtc() {
        assertThat(LocalDays.zone("Europe/Berlin")).isEqualTo(ZoneId.of("Europe/Berlin"));
        assertThat(LocalDays.zone("Mars/Olympus")).isEqualTo(ZoneOffset.UTC);
    }
}
