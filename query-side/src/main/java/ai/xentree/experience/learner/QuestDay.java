package ai.xentree.experience.learner;

import ai.xentree.core.Sha256;
import ai.xentree.experience.ExperienceRules;
import ai.xentree.experience.QuestKind;
import ai.xentree.experience.QuestRule;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The quests of one day, which stay the same once any of them could have moved.
 *
 * @param tasks the different tasks submitted that day, as far as a quest has asked for them
 */
public record QuestDay(List<Quest> quests, Set<UUID> tasks) {

    /** A kind and what it is drawn by. */
    private record Lot(String digest, QuestKind kind) {}

    /**
     * Those of a learner's day: of the kinds offered the ones with the smallest SHA-256 (hex) of
     * {@code user_id:YYYY-MM-DD:kind}, in that order.
     */
    public static QuestDay of(UUID userId, LocalDate day, ExperienceRules rules) {
        var quests = rules.quests().stream()
                .filter(QuestRule::offered)
                .map(QuestRule::kind)
                .map(kind -> new Lot(Sha256.hex(name(userId, day, kind)), kind))
                .sorted(Comparator.comparing(Lot::digest))
                .limit(ExperienceRules.QUESTS_A_DAY)
                .map(lot -> Quest.open(lot.kind()))
                .toList();
        return new QuestDay(quests, Set.of());
    }

    /** What a quest is called by: {@code user_id:YYYY-MM-DD:kind}. */
    public static String name(UUID userId, LocalDate day, QuestKind kind) {
        return userId + ":" + day + ":" + kind.name().toLowerCase(Locale.ROOT);
    }

    /** The quest of that kind, if it is one of the day's. */
    Optional<Quest> quest(QuestKind kind) {
        return quests.stream().filter(quest -> quest.kind() == kind).findFirst();
    }

    QuestDay advanced(int amount, QuestRule rule, Instant at) {
        return new QuestDay(
                quests.stream()
                        .map(quest -> quest.kind() == rule.kind() ? quest.advanced(amount, rule, at) : quest)
                        .toList(),
                tasks);
    }

    QuestDay withTask(UUID task) {
        var more = new HashSet<>(tasks);
        more.add(task);
        return new QuestDay(quests, Set.copyOf(more));
    }

    /** Whether all of them are completed. */
    public boolean completed() {
        return quests.stream().allMatch(quest -> quest.completed() != null);
    }
}
