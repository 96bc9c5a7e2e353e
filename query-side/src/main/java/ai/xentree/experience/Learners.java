package ai.xentree.experience;

import ai.xentree.experience.learner.Day;
import ai.xentree.experience.learner.Learner;
import ai.xentree.projection.DocumentBatch;
import ai.xentree.projection.ReadModelPlace;
import ai.xentree.web.errors.TemporarilyUnavailable;
import com.mongodb.client.model.Filters;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what learners have earned, each wholly as it was at one event. */
@Component("experienceLearners") // English has learners, too
final class Learners {

    private static final int ATTEMPTS = 5;
    private static final Duration RETRY_AFTER = Duration.ofSeconds(1);

    private final ReadModelPlace place;

    Learners(ReadModelPlace place) {
        this.place = place;
    }

    /** Figures of somebody who is signed in, and so has an account: where there is none, the read model is behind. */
    <T> T own(UUID userId, Function<Learner, T> figures) {
        return read(Filters.eq("_id", userId.toString()), figures).orElseThrow(Learners::notYetThere);
    }

    /** Figures of whoever has a username, in any case. */
    <T> Optional<T> named(String username, Function<Learner, T> figures) {
        return read(Filters.eq(AccountDocuments.NAME, AccountDocuments.name(username)), figures);
    }

    /** The rules in force. */
    ExperienceRules rules() {
        return RulesDocument.read(place).latest();
    }

    private <T> Optional<T> read(Bson filter, Function<Learner, T> figures) {
        for (int attempt = 1; ; attempt++) {
            try {
                return Optional.ofNullable(find(LearnerDocument.COLLECTION, filter))
                        .map(LearnerDocument::new)
                        .map(document -> document.learner(document.days(), new YearsAway(document)::on))
                        .map(figures);
            } catch (Overtaken e) {
                if (attempt == ATTEMPTS) {
                    throw notYetThere();
                }
            }
        }
    }

    private @Nullable Document find(String collection, Bson filter) {
        return place.getCollection(collection).find(filter).first();
    }

    private static TemporarilyUnavailable notYetThere() {
        return new TemporarilyUnavailable(
                "CONSISTENCY_TIMEOUT", "What you have earned is not readable yet; try again.", RETRY_AFTER);
    }

    /** Days that have been put away, each year read once, and none that is newer than the learner. */
    private final class YearsAway {

        private final UUID userId;
        private final long position;
        private final Set<Integer> there;
        private final Map<Integer, Map<LocalDate, Day>> read = new HashMap<>();

        private YearsAway(LearnerDocument learner) {
            this.userId = learner.userId();
            this.position = learner.document().getLong(DocumentBatch.POSITION);
            this.there = learner.yearsAway();
        }

        Day on(LocalDate date) {
            return there.contains(date.getYear())
                    ? read.computeIfAbsent(date.getYear(), this::year).getOrDefault(date, Day.EMPTY)
                    : Day.EMPTY;
        }

        private Map<LocalDate, Day> year(int year) {
            var document = find(YearDocument.COLLECTION, Filters.eq("_id", YearDocument.id(userId, year)));
            if (document == null || document.getLong(DocumentBatch.POSITION) > position) {
                throw new Overtaken();
            }
            return new YearDocument(document).days();
        }
    }
}
