package ai.xentree.english;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.bson.Document;

/**
 * A score that changed the exact value of a skill, and with it the XPI.
 *
 * @param epochDay the local day, in the zone that the learner had then (days since 1970-01-01)
 * @param skills those that changed
 */
record XpiChange(
        Instant at, int epochDay, Points before, Points after, List<XPISkill> skills, UUID submissionId, UUID taskId) {

    private static final String AT = "at";
    private static final String DAY = "day";
    private static final String BEFORE = "before";
    private static final String AFTER = "after";
    private static final String SKILLS = "skills";
    private static final String SUBMISSION = "submission";
    private static final String TASK = "task";

    static XpiChange of(Document document) {
        return new XpiChange(
                Instant.ofEpochMilli(document.getLong(AT)),
                document.getInteger(DAY),
                Points.xpi(document.getLong(BEFORE)),
                Points.xpi(document.getLong(AFTER)),
                document.getList(SKILLS, String.class).stream()
                        .map(XPISkill::valueOf)
                        .toList(),
                UUID.fromString(document.getString(SUBMISSION)),
                UUID.fromString(document.getString(TASK)));
    }

    Document document() {
        return new Document(AT, at.toEpochMilli())
                .append(DAY, epochDay)
                .append(BEFORE, before.trillionths())
                .append(AFTER, after.trillionths())
                .append(SKILLS, skills.stream().map(XPISkill::name).toList())
                .append(SUBMISSION, submissionId.toString())
                .append(TASK, taskId.toString());
    }
}
