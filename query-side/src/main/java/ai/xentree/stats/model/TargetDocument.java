package ai.xentree.stats.model;

import ai.xentree.impact.LearningTarget;
import ai.xentree.impact.TargetPeriod;
import ai.xentree.impact.TargetScope;
import ai.xentree.impact.TargetTerms;
import ai.xentree.stats.LearningMetric;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.bson.Document;

/** A target in MongoDB. */
final class TargetDocument {

    private TargetDocument() {}

    static Document of(LearningTarget target) {
        var terms = target.terms();
        var by = target.createdBy();
        return new Document("id", target.id().toString())
                .append("organization", target.organizationId().toString())
                .append("scope", terms.scope().name())
                .append("scope_id", terms.scopeId().toString())
                .append("metric", terms.metric().name())
                .append("value", terms.targetValue().toString())
                .append("period", terms.period().name())
                .append("start", terms.startDate().toString())
                .append("end", terms.endDate().toString())
                .append("by", by == null ? null : by.toString())
                .append("created", target.createdAt().toString())
                .append("updated", target.updatedAt().toString());
    }

    static LearningTarget target(Document document) {
        var by = document.getString("by");
        return new LearningTarget(
                id(document, "id"),
                id(document, "organization"),
                terms(document),
                by == null ? null : UUID.fromString(by),
                Instant.parse(document.getString("created")),
                Instant.parse(document.getString("updated")));
    }

    private static TargetTerms terms(Document document) {
        return new TargetTerms(
                TargetScope.valueOf(document.getString("scope")),
                id(document, "scope_id"),
                LearningMetric.valueOf(document.getString("metric")),
                new BigDecimal(document.getString("value")),
                TargetPeriod.valueOf(document.getString("period")),
                LocalDate.parse(document.getString("start")),
                LocalDate.parse(document.getString("end")));
    }

    private static UUID id(Document document, String name) {
        return UUID.fromString(document.getString(name));
    }
}
