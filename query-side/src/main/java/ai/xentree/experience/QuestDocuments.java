package ai.xentree.experience;

import ai.xentree.experience.learner.Quest;
import ai.xentree.experience.learner.Quest.Completed;
import ai.xentree.experience.learner.QuestBook;
import ai.xentree.experience.learner.QuestDay;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.bson.Document;

/** How quests are kept in a learner's document. */
final class QuestDocuments {

    private static final String DATE = "date";
    private static final String QUESTS = "quests";
    private static final String TASKS = "tasks";
    private static final String KIND = "kind";
    private static final String PROGRESS = "progress";
    private static final String COMPLETED_AT = "completed_at";
    private static final String TARGET = "target";
    private static final String XP = "xp";
    private static final String TOKENS = "tokens";

    private QuestDocuments() {}

    static List<Document> of(QuestBook book) {
        return book.days().entrySet().stream()
                .map(entry -> new Document(DATE, entry.getKey().toString())
                        .append(
                                QUESTS,
                                entry.getValue().quests().stream()
                                        .map(QuestDocuments::of)
                                        .toList())
                        .append(
                                TASKS,
                                entry.getValue().tasks().stream()
                                        .map(UUID::toString)
                                        .sorted()
                                        .toList()))
                .toList();
    }

    private static Document of(Quest quest) {
        var document = new Document(KIND, quest.kind().name()).append(PROGRESS, quest.progress());
        var completed = quest.completed();
        return completed == null
                ? document
                : document.append(COMPLETED_AT, completed.at().toEpochMilli())
                        .append(TARGET, completed.target())
                        .append(XP, completed.rewardXp())
                        .append(TOKENS, completed.rewardTokens());
    }

    static QuestBook read(List<Document> documents) {
        var days = new TreeMap<LocalDate, QuestDay>();
        documents.forEach(document -> days.put(
                LocalDate.parse(document.getString(DATE)),
                new QuestDay(
                        document.getList(QUESTS, Document.class).stream()
                                .map(QuestDocuments::quest)
                                .toList(),
                        tasks(document))));
        return new QuestBook(days);
    }

    private static Set<UUID> tasks(Document document) {
        var tasks = new HashSet<UUID>();
        document.getList(TASKS, String.class).forEach(task -> tasks.add(UUID.fromString(task)));
        return tasks;
    }

    private static Quest quest(Document document) {
        var at = document.getLong(COMPLETED_AT);
        var completed = at == null
                ? null
                : new Completed(
                        Instant.ofEpochMilli(at),
                        document.getInteger(TARGET),
                        document.getInteger(XP),
                        document.getInteger(TOKENS));
        return new Quest(QuestKind.valueOf(document.getString(KIND)), document.getInteger(PROGRESS), completed);
    }
}
