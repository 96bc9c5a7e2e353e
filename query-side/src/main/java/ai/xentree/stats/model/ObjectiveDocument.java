package ai.xentree.stats.model;

import ai.xentree.progress.KeyResult;
import ai.xentree.progress.LearningObjective;
import ai.xentree.stats.LearningMetric;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** An objective in MongoDB. */
final class ObjectiveDocument {

    private ObjectiveDocument() {}

    static Document of(LearningObjective objective) {
        return new Document("id", objective.id().toString())
                .append("organization", objective.organizationId().toString())
                .append("team", text(objective.teamId()))
                .append("owner", text(objective.ownerUserId()))
                .append("title", objective.title())
                .append("description", objective.description())
                .append("start", objective.startDate().toString())
                .append("due", objective.dueDate().toString())
                .append(
                        "key_results",
                        objective.keyResults().stream()
                                .map(ObjectiveDocument::of)
                                .toList())
                .append("by", text(objective.createdBy()))
                .append("created", objective.createdAt().toString())
                .append("archived", text(objective.archivedAt()))
                .append("updated", objective.updatedAt().toString());
    }

    static LearningObjective objective(Document document) {
        var archived = document.getString("archived");
        return new LearningObjective(
                UUID.fromString(document.getString("id")),
                UUID.fromString(document.getString("organization")),
                id(document, "team"),
                id(document, "owner"),
                document.getString("title"),
                document.getString("description"),
                LocalDate.parse(document.getString("start")),
                LocalDate.parse(document.getString("due")),
                document.getList("key_results", Document.class).stream()
                        .map(ObjectiveDocument::keyResult)
                        .toList(),
                id(document, "by"),
                Instant.parse(document.getString("created")),
                archived == null ? null : Instant.parse(archived),
                Instant.parse(document.getString("updated")));
    }

    private static Document of(KeyResult result) {
        return new Document("id", result.id().toString())
                .append("title", result.title())
                .append("metric", result.metric().name())
                .append("target", result.targetValue().toString())
                .append("baseline", result.baselineValue().toString())
                .append("measured", result.measured());
    }

    private static KeyResult keyResult(Document document) {
        return new KeyResult(
                UUID.fromString(document.getString("id")),
                document.getString("title"),
                LearningMetric.valueOf(document.getString("metric")),
                new BigDecimal(document.getString("target")),
                new BigDecimal(document.getString("baseline")),
                document.getBoolean("measured"));
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static @Nullable UUID id(Document document, String name) {
        var text = document.getString(name);
        return text == null ? null : UUID.fromString(text);
    }
}
