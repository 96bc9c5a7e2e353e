package ai.xentree.experience;

import ai.xentree.experience.learner.Day;
import ai.xentree.experience.learner.Learner;
import ai.xentree.projection.DocumentBatch;
import ai.xentree.projection.StoredEvent;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A learner whom events of a batch concern. */
final class LearnerInBatch {

    private static final int MOST_AT_HAND = 62;
    private static final int LEFT_AT_HAND = 31;

    private final Learner learner;
    private final Set<Integer> yearsAway;
    private final long storedPosition;
    private @Nullable StoredEvent last;

    private LearnerInBatch(Learner learner, Set<Integer> yearsAway, long storedPosition) {
        this.learner = learner;
        this.yearsAway = yearsAway;
        this.storedPosition = storedPosition;
    }

    /** Opens a learner as stored, and puts days away where too many are at hand. */
    static LearnerInBatch open(DocumentBatch learners, DocumentBatch years, UUID userId) {
        var stored = learners.find(LearnerDocument.COLLECTION, userId.toString());
        var document = new LearnerDocument(stored.orElseGet(() -> LearnerDocument.none(userId)));
        long position =
                stored.map(found -> found.getLong(DocumentBatch.POSITION)).orElse(-1L);
        var yearsAway = document.yearsAway();
        var atHand = document.days();
        if (atHand.size() > MOST_AT_HAND) {
            var oldest = oldest(atHand);
            putAway(years, userId, oldest, position).forEach(yearsAway::add);
            atHand.keySet().removeAll(Set.copyOf(oldest.keySet()));
        }
        return new LearnerInBatch(
                document.learner(atHand, new YearsAway(years, userId, yearsAway)::on), yearsAway, position);
    }

    private static SortedMap<LocalDate, Day> oldest(SortedMap<LocalDate, Day> days) {
        var oldest = new TreeMap<LocalDate, Day>();
        days.entrySet().stream()
                .limit(days.size() - (long) LEFT_AT_HAND)
                .forEach(entry -> oldest.put(entry.getKey(), entry.getValue()));
        return oldest;
    }

    /** Puts days away as they are stored at a position. The same again changes nothing. */
    private static Set<Integer> putAway(
            DocumentBatch years, UUID userId, SortedMap<LocalDate, Day> days, long position) {
        var byYear = new HashMap<Integer, SortedMap<LocalDate, Day>>();
        days.forEach((date, day) ->
                byYear.computeIfAbsent(date.getYear(), year -> new TreeMap<>()).put(date, day));
        byYear.forEach((year, of) -> years.change(
                YearDocument.COLLECTION,
                YearDocument.id(userId, year),
                position,
                document -> new YearDocument(document).add(of)));
        return byYear.keySet();
    }

    void fold(StoredEvent event, ExperienceRules rules) {
        if (event.position() > storedPosition) {
            learner.fold(event.event(), event.storedAt(), rules);
            last = event;
        }
    }

    void write(DocumentBatch learners, boolean named) {
        if (last != null) {
            learners.change(LearnerDocument.COLLECTION, learner.userId().toString(), last, document -> {
                new LearnerDocument(document).write(learner, yearsAway);
                if (!named) {
                    AccountDocuments.removeNames(document);
                }
            });
        }
    }

    /** Days that have been put away, each year read once. */
    private static final class YearsAway {

        private final DocumentBatch years;
        private final UUID userId;
        private final Set<Integer> there;
        private final Map<Integer, SortedMap<LocalDate, Day>> read = new HashMap<>();

        private YearsAway(DocumentBatch years, UUID userId, Set<Integer> there) {
            this.years = years;
            this.userId = userId;
            this.there = there;
        }

        Day on(LocalDate date) {
            return there.contains(date.getYear())
                    ? read.computeIfAbsent(date.getYear(), this::year).getOrDefault(date, Day.EMPTY)
                    : Day.EMPTY;
        }

        private SortedMap<LocalDate, Day> year(int year) {
            return years.find(YearDocument.COLLECTION, YearDocument.id(userId, year))
                    .map(found -> new YearDocument(found).days())
                    .orElse(new TreeMap<>());
        }
    }
}
