package ai.xentree.standalone.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** When the days of the diary were, for who lives in that zone and tells it at that instant. */
record Days(Instant now, ZoneId zone) {

    Instant at(int daysAgo, LocalTime time) {
        return LocalDate.ofInstant(now, zone)
                .minusDays(daysAgo)
                .atTime(time)
                .atZone(zone)
                .toInstant();
    }
}
