package ai.xentree.stats.model;

import ai.xentree.impact.LviWeights;
import ai.xentree.impact.LviWeightsInForce;
import ai.xentree.inactivity.InactivityPolicy;
import ai.xentree.stats.pages.PageKind;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** How choices are kept: weights as texts, so that decimals stay as they were written; instants as epoch milliseconds. */
final class ChoicePages implements PageKind<Choices> {

    private static final int BYTES = 500;

    @Override
    public Choices absent() {
        return Choices.NONE;
    }

    @Override
    public int weight(Choices page) {
        return BYTES;
    }

    @Override
    public Document encode(Choices page) {
        var inactivity = page.inactivity();
        return new Document("weights", weights(page.weights()))
                .append("inactivity", inactivity == null ? null : inactivity(inactivity));
    }

    private static Document weights(LviWeightsInForce inForce) {
        var weights = inForce.weights();
        var chosen = new Document("engagement", weights.engagement().toString())
                .append("completion", weights.completion().toString())
                .append("proficiency", weights.proficiency().toString())
                .append("consistency", weights.consistency().toString());
        return changed(chosen, inForce.changedBy(), inForce.changedAt());
    }

    private static Document inactivity(InactivityPolicy policy) {
        return changed(new Document("days", policy.days()), policy.changedBy(), policy.changedAt());
    }

    private static Document changed(Document chosen, @Nullable UUID by, @Nullable Instant at) {
        return chosen.append("by", by == null ? null : by.toString())
                .append("at", at == null ? null : at.toEpochMilli());
    }

    @Override
    public Choices decode(Document page) {
        var inactivity = page.get("inactivity", Document.class);
        return new Choices(
                weights(page.get("weights", Document.class)), inactivity == null ? null : inactivity(inactivity));
    }

    private static LviWeightsInForce weights(Document chosen) {
        var at = chosen.getLong("at");
        var weights = new LviWeights(
                weight(chosen, "engagement"),
                weight(chosen, "completion"),
                weight(chosen, "proficiency"),
                weight(chosen, "consistency"));
        return new LviWeightsInForce(weights, by(chosen), at == null ? null : Instant.ofEpochMilli(at));
    }

    private static BigDecimal weight(Document chosen, String component) {
        return new BigDecimal(chosen.getString(component));
    }

    private static InactivityPolicy inactivity(Document chosen) {
        return new InactivityPolicy(chosen.getInteger("days"), by(chosen), Instant.ofEpochMilli(chosen.getLong("at")));
    }

    private static @Nullable UUID by(Document chosen) {
        var by = chosen.getString("by");
        return by == null ? null : UUID.fromString(by);
    }
}
