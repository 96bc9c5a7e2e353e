package ai.xentree.experience;

import ai.xentree.experience.learner.BestScores;
import ai.xentree.experience.learner.Booster;
import ai.xentree.experience.learner.Day;
import ai.xentree.experience.learner.DayBook;
import ai.xentree.experience.learner.DaySet;
import ai.xentree.experience.learner.FreezeRule;
import ai.xentree.experience.learner.Learner;
import ai.xentree.experience.learner.Standing;
import ai.xentree.experience.learner.StreakDays;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;

/** A learner in MongoDB: where they stand, the days of late, and which years' days have been put away. */
record LearnerDocument(Document document) {

    static final String COLLECTION = "experience";

    private static final String TOTAL_XP = "total_xp";
    private static final String TOKENS = "tokens";
    private static final String MULTIPLIER = "booster_multiplier";
    private static final String BOOSTED_UNTIL = "boosted_until";
    private static final String DAYS = "days";
    private static final String YEARS = "years_away";
    private static final String STREAK_DAYS = "streak_days";
    private static final String QUESTS = "quests";
    private static final String BEST_SCORES = "best_scores";

    /** The fields that streaks need. */
    static final List<String> OF_STREAKS = List.of(STREAK_DAYS, AccountDocuments.TIMEZONE);

    static Document none(UUID userId) {
        var document = new Document("_id", userId.toString());
        new LearnerDocument(document)
                .write(
                        new Learner(
                                userId,
                                Standing.NEW,
                                new DayBook(new TreeMap<>(), date -> Day.EMPTY),
                                new StreakDays(Map.of()),
                                QuestDocuments.read(List.of()),
                                new BestScores(Map.of())),
                        Set.of());
        return document;
    }

    UUID userId() {
        return UUID.fromString(document.getString("_id"));
    }

    /** The days that have not been put away. */
    SortedMap<LocalDate, Day> days() {
        return PackedDays.unpack(document.get(DAYS, Binary.class).getData());
    }

    /** The years of which days have been put away. */
    Set<Integer> yearsAway() {
        return new HashSet<>(document.getList(YEARS, Integer.class));
    }

    /** The days on which they earned anything. */
    StreakDays streakDays() {
        var byRule = new LinkedHashMap<FreezeRule, DaySet>();
        document.getList(STREAK_DAYS, Document.class)
                .forEach(of -> byRule.put(
                        new FreezeRule(of.getInteger("freeze_days"), of.getInteger("freezes_held")),
                        new DaySet(
                                of.getInteger("first"),
                                of.get("bits", Binary.class).getData())));
        return new StreakDays(byRule);
    }

    Standing standing() {
        return new Standing(
                AccountDocuments.read(document), document.getLong(TOTAL_XP), document.getLong(TOKENS), booster());
    }

    private @Nullable Booster booster() {
        var until = document.getLong(BOOSTED_UNTIL);
        return until == null ? null : new Booster(document.getInteger(MULTIPLIER), Instant.ofEpochMilli(until));
    }

    /** The learner, with those days at hand and the others where they are away. */
    Learner learner(SortedMap<LocalDate, Day> atHand, Function<LocalDate, Day> away) {
        return new Learner(
                userId(),
                standing(),
                new DayBook(atHand, away),
                streakDays(),
                QuestDocuments.read(document.getList(QUESTS, Document.class)),
                PackedScores.unpack(document.get(BEST_SCORES, Binary.class).getData()));
    }

    /** Keeps a learner. */
    void write(Learner learner, Set<Integer> yearsAway) {
        var standing = learner.standing();
        AccountDocuments.put(document, standing.account());
        document.append(TOTAL_XP, standing.totalXp())
                .append(TOKENS, standing.tokens())
                .append(DAYS, new Binary(PackedDays.pack(learner.days().atHand())))
                .append(YEARS, yearsAway.stream().sorted().toList())
                .append(STREAK_DAYS, streakDays(learner.streakDays()))
                .append(QUESTS, QuestDocuments.of(learner.quests()))
                .append(BEST_SCORES, new Binary(PackedScores.pack(learner.bestScores())));
        var booster = standing.booster();
        if (booster != null) {
            document.append(MULTIPLIER, booster.multiplier())
                    .append(BOOSTED_UNTIL, booster.endsAt().toEpochMilli());
        }
    }

    /** Holds these days and has none put away. */
    void holdAll(SortedMap<LocalDate, Day> days) {
        document.append(DAYS, new Binary(PackedDays.pack(days))).append(YEARS, List.of());
    }

    private static List<Document> streakDays(StreakDays days) {
        return days.byRule().entrySet().stream()
                .map(entry -> new Document("freeze_days", entry.getKey().days())
                        .append("freezes_held", entry.getKey().held())
                        .append("first", entry.getValue().base())
                        .append("bits", new Binary(entry.getValue().bits())))
                .toList();
    }
}
