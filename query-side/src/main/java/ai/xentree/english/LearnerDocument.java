package ai.xentree.english;

import ai.xentree.core.LocalDays;
import ai.xentree.english.ModuleProgressEvent.TaskScored;
import ai.xentree.sessions.EndedSession;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** A learner in MongoDB, over all modules: proficiency, the index of its history, recent attempts, time. */
record LearnerDocument(Document document) {

    static final String COLLECTION = "english_learners";

    private static final String ZONE = "zone";
    private static final String SKILLS = "skills";
    private static final String CHANGED_AT = "xpi_changed_at";
    private static final String HISTORY = "history";
    private static final String SESSIONS = "sessions";
    private static final String SECONDS = "seconds";

    /** Someone who has done nothing. */
    static LearnerDocument unknown() {
        return new LearnerDocument(new Document());
    }

    /** The learner lives in that time zone (IANA name) from now on. */
    void livesIn(String zone) {
        document.put(ZONE, zone);
    }

    private ZoneId zone() {
        return LocalDays.zone(document.get(ZONE, "UTC"));
    }

    /** A session of English counts. */
    void learned(EndedSession session) {
        document.append(SESSIONS, sessions() + 1).append(SECONDS, learningSeconds() + session.learningSeconds());
    }

    int sessions() {
        return document.getInteger(SESSIONS, 0);
    }

    long learningSeconds() {
        return document.get(SECONDS, 0L);
    }

    /** A score feeds the skills; answers what that changed of them, if anything. */
    Optional<XpiChange> scored(TaskScored event, Instant submittedAt) {
        var before = xpi();
        var changed = new ArrayList<XPISkill>();
        for (var name : XPISkill.fedBy(event.taskKind())) {
            var skill = skill(name);
            var next = skill.after(event.level(), event.score(), submittedAt);
            put(name, next);
            if (next.trillionths() != skill.trillionths()) {
                changed.add(name);
            }
        }
        return changed.isEmpty() ? Optional.empty() : Optional.of(change(event, before, changed));
    }

    private XpiChange change(TaskScored event, Points before, ArrayList<XPISkill> changed) {
        var at = event.scoredAt();
        document.put(CHANGED_AT, at.toEpochMilli());
        var day = (int) LocalDays.of(at, zone()).toEpochDay();
        return new XpiChange(at, day, before, xpi(), changed, event.submissionId(), event.taskId());
    }

    private void put(XPISkill name, Skill skill) {
        var skills = document.get(SKILLS, new Document());
        document.put(SKILLS, skills.append(name.name(), skill.document()));
    }

    private Skill skill(XPISkill name) {
        var skills = document.get(SKILLS, Document.class);
        return Skill.of(skills == null ? null : skills.get(name.name(), Document.class));
    }

    Map<XPISkill, Skill> skills() {
        var skills = new EnumMap<XPISkill, Skill>(XPISkill.class);
        for (var name : XPISkill.values()) {
            skills.put(name, skill(name));
        }
        return skills;
    }

    Points xpi() {
        return Points.xpi(
                skills().values().stream().mapToLong(Skill::trillionths).sum());
    }

    /** When the XPI changed last. */
    @Nullable
    Instant xpiChangedAt() {
        return Times.instant(document, CHANGED_AT);
    }

    /** Takes a change up into the index of the history; answers the number of the page it goes to. */
    int record(XpiChange change) {
        var history = history();
        var page = history.add(change.epochDay());
        document.put(HISTORY, history.document());
        return page;
    }

    HistoryIndex history() {
        return new HistoryIndex(document.get(HISTORY, new Document()));
    }

    RecentAttempts recentAttempts() {
        return new RecentAttempts(document);
    }
}
