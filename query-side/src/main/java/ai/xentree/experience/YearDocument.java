package ai.xentree.experience;

import ai.xentree.experience.learner.Day;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.UUID;
import org.bson.Document;
import org.bson.types.Binary;

/** A year of a learner's days that have been put away. */
record YearDocument(Document document) {

    static final String COLLECTION = "experience_years";

    private static final String DAYS = "days";

    static String id(UUID userId, int year) {
        return userId + ":" + year;
    }

    SortedMap<LocalDate, Day> days() {
        var packed = document.get(DAYS, Binary.class);
        return PackedDays.unpack(packed == null ? new byte[0] : packed.getData());
    }

    /** Puts days away, in the place of what was there of them. */
    void add(SortedMap<LocalDate, Day> more) {
        var days = days();
        days.putAll(more);
        document.put(DAYS, new Binary(PackedDays.pack(days)));
    }
}
