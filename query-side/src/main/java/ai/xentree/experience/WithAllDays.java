package ai.xentree.experience;

import ai.xentree.experience.learner.Day;
import ai.xentree.projection.ComparedForm;
import ai.xentree.projection.DocumentBatch;
import ai.xentree.projection.ReadModelPlace;
import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bson.Document;

/** Learners with all their days. When days are put away depends on how events fell into batches; what the days hold does not. */
final class WithAllDays implements ComparedForm {

    @Override
    public Optional<Document> of(ReadModelPlace place, String collection, Document document) {
        return switch (collection) {
            case YearDocument.COLLECTION -> Optional.empty();
            case LearnerDocument.COLLECTION -> {
                var learner = new LearnerDocument(new Document(document));
                learner.holdAll(allDays(place, learner));
                yield Optional.of(learner.document());
            }
            default -> Optional.of(document);
        };
    }

    private static SortedMap<LocalDate, Day> allDays(ReadModelPlace place, LearnerDocument learner) {
        var years = new DocumentBatch(place);
        var days = new TreeMap<LocalDate, Day>();
        for (int year : learner.yearsAway()) {
            years.find(YearDocument.COLLECTION, YearDocument.id(learner.userId(), year))
                    .ifPresent(found -> days.putAll(new YearDocument(found).days()));
        }
        days.putAll(learner.days());
        return days;
    }
}
