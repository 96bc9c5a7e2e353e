package ai.xentree.inactivity;

import ai.xentree.inactivity.InactivityPolicyEvent.InactivityDaysChanged;
import java.time.Instant;
import java.util.UUID;
import org.bson.Document;

/** An organization's policy in MongoDB. Times are epoch milliseconds. */
record InactivityPolicyDocument(Document document) {

    static final String COLLECTION = "inactivity_policies";

    private static final String DAYS = "days";
    private static final String CHANGED_BY = "changed_by";
    private static final String CHANGED_AT = "changed_at";

    void set(InactivityDaysChanged changed) {
        document.append(DAYS, changed.days())
                .append(
                        CHANGED_BY,
                        changed.changedBy() == null ? null : changed.changedBy().toString())
                .append(CHANGED_AT, changed.changedAt().toEpochMilli());
    }

    InactivityPolicy policy() {
        var changedBy = document.getString(CHANGED_BY);
        return new InactivityPolicy(
                document.getInteger(DAYS),
                changedBy == null ? null : UUID.fromString(changedBy),
                Instant.ofEpochMilli(document.getLong(CHANGED_AT)));
    }
}
