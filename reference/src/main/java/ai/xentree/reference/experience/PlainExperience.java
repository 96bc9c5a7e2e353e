package ai.xentree.reference.experience;

import ai.xentree.core.AboutPerson;
import ai.xentree.english.ModuleProgressEvent.ModuleCompleted;
import ai.xentree.english.ModuleProgressEvent.ModuleStarted;
import ai.xentree.english.ModuleProgressEvent.TaskScored;
import ai.xentree.english.ModuleProgressEvent.TaskSubmitted;
import ai.xentree.experience.ExperienceRules;
import ai.xentree.experience.ExperienceRulesEvent.RulesAdopted;
import ai.xentree.experience.QuestKind;
import ai.xentree.identity.AccountEvent.AccountRegistered;
import ai.xentree.identity.AccountEvent.ProfileChanged;
import ai.xentree.reference.history.History;
import ai.xentree.sessions.EndedSession;
import ai.xentree.sessions.SessionEvent.SessionRecorded;
import ai.xentree.sessions.SessionSource;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Section 7 of semantics.md once more, sentence by sentence and with no thought of speed. Shares nothing but the rules. */
public final class PlainExperience {

    /** What anyone may ask about a streak. */
    public record Status(int days, int longest, int freezes, int used, List<LocalDate> covered) {}

    private record Move(
            LocalDate day,
            QuestKind kind,
            int amount,
            @Nullable UUID task) {}

    private final UUID userId;
    private final Map<LocalDate, Long> plainSegments = new HashMap<>();
    private final List<Move> moves = new ArrayList<>();
    private final Map<LocalDate, List<QuestKind>> chosen = new HashMap<>();
    private final Map<LocalDate, ExperienceRules> rulesOfDay = new HashMap<>();
    private final Map<UUID, BigDecimal> best = new HashMap<>();
    private ExperienceRules rules = ExperienceRules.DEFAULTS;
    private ZoneId zone = ZoneId.of("UTC");
    private Instant boostedUntil = Instant.MIN;
    private int boost = 1;

    public final Map<LocalDate, Long> segmentXp = new TreeMap<>();
    public final Map<LocalDate, Long> quizXp = new TreeMap<>();
    public final Map<LocalDate, Long> seconds = new TreeMap<>();
    public final Map<LocalDate, Set<QuestKind>> done = new HashMap<>();
    public long tokens;

    /** What a history is to one person. */
    public PlainExperience(UUID userId, History history) {
        this.userId = userId;
        history.entries().stream().filter(this::concerns).forEach(this::take);
    }

    private boolean concerns(History.Entry entry) {
        return !(entry.event() instanceof AboutPerson about) || about.userId().equals(userId);
    }

    /** The present day where the person is. */
    public LocalDate today(Instant now) {
        return dayOf(now);
    }

    public long totalXp() {
        return sum(segmentXp) + sum(quizXp);
    }

    private static long sum(Map<LocalDate, Long> days) {
        return days.values().stream().mapToLong(Long::longValue).sum();
    }

    public long xp(LocalDate day) {
        return segmentXp.getOrDefault(day, 0L) + quizXp.getOrDefault(day, 0L);
    }

    private void take(History.Entry stored) {
        var at = stored.storedAt();
        int factor = at.isBefore(boostedUntil) ? boost : 1;
        var today = dayOf(at);
        switch (stored.event()) {
            case AccountRegistered e -> zone = ZoneId.of(e.timezone());
            case ProfileChanged e -> zone = ZoneId.of(e.timezone());
            case RulesAdopted e -> rules = e.rules();
            case EndedSession e -> {
                session(e, e instanceof SessionRecorded ? 1 : factor);
                if (!(e instanceof SessionRecorded)) {
                    move(at, new Move(today, QuestKind.MINUTES_LEARNED, (int) (e.learningSeconds() / 60), null));
                    if (e.source() == SessionSource.LIVE && e.learningSeconds() >= rules.liveSeconds()) {
                        move(at, new Move(today, QuestKind.LIVE_SESSION, 1, null));
                    }
                }
            }
            case TaskSubmitted e -> move(at, new Move(today, QuestKind.TASKS_DONE, 1, e.taskId()));
            case TaskScored e -> {
                quiz(today, (long) factor * gain(e));
                if (e.score() >= rules.highScore()) {
                    move(at, new Move(today, QuestKind.HIGH_SCORE, 1, null));
                }
            }
            case ModuleStarted e when e.level() != null -> move(at, new Move(today, QuestKind.NEW_MODULE, 1, null));
            case ModuleCompleted e when e.tasks() != null -> quiz(today, (long) factor * rules.completionXp());
            default -> {} // earns nothing, as modules that were imported do: only imported sessions do
        }
    }

    private void session(EndedSession session, int factor) {
        var day = dayOf(session.startedAt());
        seconds.merge(day, session.learningSeconds(), Long::sum);
        long granted = 0;
        for (long left = session.learningSeconds(); left >= rules.secondsPerSegmentXp(); ) {
            left -= rules.secondsPerSegmentXp();
            if (plainSegments.getOrDefault(day, 0L) < rules.segmentXpADay()) {
                plainSegments.merge(day, 1L, Long::sum);
                granted += factor;
            }
        }
        if (granted > 0) {
            segmentXp.merge(day, granted, Long::sum);
            rulesOfDay.putIfAbsent(day, rules);
        }
    }

    private void quiz(LocalDate day, long xp) {
        if (xp > 0) {
            quizXp.merge(day, xp, Long::sum);
            rulesOfDay.putIfAbsent(day, rules);
        }
    }

    private int gain(TaskScored scored) {
        var score = new BigDecimal(Double.toString(scored.score()));
        var before = best.getOrDefault(scored.taskId(), BigDecimal.ZERO);
        best.put(scored.taskId(), score.max(before));
        return Math.max(0, tenth(score) - tenth(before));
    }

    private int tenth(BigDecimal score) {
        return score.divide(BigDecimal.valueOf(rules.scorePerXp()), 0, RoundingMode.HALF_UP)
                .intValueExact();
    }

    private void move(Instant at, Move move) {
        if (move.amount() == 0) {
            return;
        }
        var kinds = kinds(move.day());
        chosen.put(move.day(), kinds);
        var finished = done.computeIfAbsent(move.day(), day -> new HashSet<>());
        if (!kinds.contains(move.kind())
                || finished.contains(move.kind())
                || (move.task() != null && moves.contains(move))) {
            return;
        }
        moves.add(move);
        var rule = rules.quest(move.kind());
        if (progress(move.day(), move.kind()) >= rule.target()) {
            finished.add(move.kind());
            tokens += rule.rewardTokens();
            quiz(move.day(), rule.rewardXp());
            if (finished.size() == kinds.size()) {
                var until = at.plusSeconds(rules.boosterSeconds());
                if (until.isAfter(boostedUntil)) {
                    boostedUntil = until;
                    boost = rules.boosterMultiplier();
                }
            }
        }
    }

    public int progress(LocalDate day, QuestKind kind) {
        var tasks = new HashSet<UUID>();
        int progress = 0;
        for (var move : moves) {
            if (move.day().equals(day) && move.kind() == kind && (move.task() == null || tasks.add(move.task()))) {
                progress += move.amount();
            }
        }
        return progress;
    }

    public List<QuestKind> kinds(LocalDate day) {
        var known = chosen.get(day);
        if (known != null) {
            return known;
        }
        var byDigest = new TreeMap<BigInteger, QuestKind>();
        for (var quest : rules.quests()) {
            if (quest.offered()) {
                var name = userId + ":" + day + ":" + quest.kind().name().toLowerCase(Locale.ROOT);
                byDigest.put(new BigInteger(1, sha256(name)), quest.kind());
            }
        }
        return List.copyOf(byDigest.values()).subList(0, 3);
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Goes by the last change of the clocks: if it led back over a midnight, the later date goes on. */
    private LocalDate dayOf(Instant instant) {
        var date = LocalDate.ofInstant(instant, zone);
        var change = zone.getRules().previousTransition(instant.plusNanos(1));
        if (change == null || change.isGap()) {
            return date;
        }
        var reached = change.getDateTimeBefore().minusNanos(1).toLocalDate();
        return reached.isAfter(date)
                        && Duration.between(change.getInstant(), instant).toHours() < 24
                ? reached
                : date;
    }

    /** Goes through every day from the first with XP, and judges each at the midnight that ends it. */
    public Status streak(LocalDate today) {
        int days = 0;
        int longest = 0;
        int freezes = 0;
        int used = 0;
        var covered = new ArrayList<LocalDate>();
        var first = rulesOfDay.keySet().stream().min(LocalDate::compareTo).orElse(today);
        for (var day = first; !day.isAfter(today); day = day.plusDays(1)) {
            var of = rulesOfDay.get(day);
            if (of != null) {
                days++;
                longest = Math.max(longest, days);
                if (days % of.daysPerFreeze() == 0 && freezes < of.freezesHeld()) {
                    freezes++;
                }
            } else if (day.isBefore(today) && days > 0) {
                if (freezes > 0) {
                    freezes--;
                    used++;
                    covered.add(day);
                } else {
                    days = 0;
                }
            }
        }
        return new Status(days, longest, freezes, used, covered);
    }
}
