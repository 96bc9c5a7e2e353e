package ai.xentree.impact;

import ai.xentree.impact.LviWeightsEvent.LviWeightsChanged;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.bson.Document;

/** An organization's weights in MongoDB, as texts, so that decimals stay as they were written. Times are epoch milliseconds. */
record LviWeightsDocument(Document document) {

    static final String COLLECTION = "lvi_weights";

    private static final String ENGAGEMENT = "engagement";
    private static final String COMPLETION = "completion";
    private static final String PROFICIENCY = "proficiency";
    private static final String CONSISTENCY = "consistency";
    private static final String CHANGED_BY = "changed_by";
    private static final String CHANGED_AT = "changed_at";

    void set(LviWeightsChanged changed) {
        var weights = changed.weights();
        document.append(ENGAGEMENT, weights.engagement().toString())
                .append(COMPLETION, weights.completion().toString())
                .append(PROFICIENCY, weights.proficiency().toString())
                .append(CONSISTENCY, weights.consistency().toString())
                .append(
                        CHANGED_BY,
                        changed.changedBy() == null ? null : changed.changedBy().toString())
                .append(CHANGED_AT, changed.changedAt().toEpochMilli());
    }

    LviWeightsInForce inForce() {
        var changedBy = document.getString(CHANGED_BY);
        return new LviWeightsInForce(
                new LviWeights(weight(ENGAGEMENT), weight(COMPLETION), weight(PROFICIENCY), weight(CONSISTENCY)),
                changedBy == null ? null : UUID.fromString(changedBy),
                Instant.ofEpochMilli(document.getLong(CHANGED_AT)));
    }

    private BigDecimal weight(String name) {
        return new BigDecimal(document.getString(name));
    }
}
