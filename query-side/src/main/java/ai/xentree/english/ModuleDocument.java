package ai.xentree.english;

import ai.xentree.english.ModuleProgressEvent.ModuleCompleted;
import ai.xentree.english.ModuleProgressEvent.ModuleScoreImproved;
import ai.xentree.english.ModuleProgressEvent.ModuleStarted;
import ai.xentree.english.ModuleProgressEvent.TaskRegenerated;
import ai.xentree.english.ModuleProgressEvent.TaskScored;
import ai.xentree.english.ModuleProgressEvent.TaskSubmitted;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** A person's way through one module in MongoDB, with how far they are with each of its tasks. Times are epoch milliseconds. */
record ModuleDocument(Document document) {

    static final String COLLECTION = "english_modules";

    private static final String STARTED_AT = "started_at";
    private static final String COMPLETED_AT = "completed_at";
    private static final String TENTHS = "score_tenths";
    private static final String SCORED_TASKS = "score_tasks";

    /** Position of the event by which the person used the module last. */
    private static final String USED = "used";

    private static final String TASKS = "tasks";

    /** Of a module that the person has done nothing with. */
    static ModuleDocument untouched() {
        return new ModuleDocument(new Document());
    }

    static String id(UUID userId, UUID moduleId) {
        return userId + ":" + moduleId;
    }

    void started(ModuleStarted event, long position) {
        document.putIfAbsent(STARTED_AT, event.startedAt().toEpochMilli());
        used(position);
    }

    void completed(ModuleCompleted event) {
        document.putIfAbsent(COMPLETED_AT, event.completedAt().toEpochMilli());
        score(ModuleScore.of(event.score(), event.tasks()));
    }

    void improved(ModuleScoreImproved event) {
        score(ModuleScore.of(event.score(), event.tasks()));
    }

    void submitted(TaskSubmitted event, long position) {
        put(event.taskId(), task(event.taskId()).submitted(event.attempt()));
        used(position);
    }

    void scored(TaskScored event) {
        put(event.taskId(), task(event.taskId()).scored(event.score()));
    }

    void regenerated(TaskRegenerated event, long position) {
        put(event.taskId(), task(event.taskId()).shown(event.variant()));
        used(position);
    }

    private void used(long position) {
        document.put(USED, position);
    }

    private void score(ModuleScore score) {
        document.append(TENTHS, score.tenths()).append(SCORED_TASKS, score.tasks());
    }

    private void put(UUID taskId, TaskProgress task) {
        var tasks = document.get(TASKS, new Document());
        document.put(TASKS, tasks.append(taskId.toString(), task.document()));
    }

    TaskProgress task(UUID taskId) {
        var tasks = document.get(TASKS, Document.class);
        return TaskProgress.of(tasks == null ? null : tasks.get(taskId.toString(), Document.class));
    }

    XELModuleStatus status() {
        if (completedAt() != null) {
            return XELModuleStatus.COMPLETED;
        }
        return startedAt() == null ? XELModuleStatus.NOT_STARTED : XELModuleStatus.IN_PROGRESS;
    }

    long lastUsed() {
        return document.get(USED, -1L);
    }

    Optional<ModuleScore> score() {
        var tenths = document.getLong(TENTHS);
        return tenths == null
                ? Optional.empty()
                : Optional.of(new ModuleScore(tenths, document.getInteger(SCORED_TASKS)));
    }

    @Nullable
    Instant startedAt() {
        return Times.instant(document, STARTED_AT);
    }

    @Nullable
    Instant completedAt() {
        return Times.instant(document, COMPLETED_AT);
    }
}
