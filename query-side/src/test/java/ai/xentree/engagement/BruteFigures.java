package ai.xentree.engagement;

import ai.xentree.engagement.BruteForce.Held;
import ai.xentree.sessions.EndedSession;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Section 3 of semantics.md worked out member by member and session by session, in the shape of the expected files. */
final class BruteFigures {

    private static final DateTimeFormatter INSTANT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter WEEK = DateTimeFormatter.ofPattern("YYYY-'W'ww", java.util.Locale.GERMANY);
    private static final Map<String, Integer> DECIMALS =
            Map.of("members", 0, "sessions", 0, "days", 0, "percent", 1, "minutes", 1, "hours", 2);

    private record Figure(String key, String unit, Fraction value) {}

    private final BruteForce state;
    private final UUID organization;
    private final Map<UUID, List<Held>> members;
    private final LocalDate start;
    private final LocalDate end;
    private final Instant now;
    private final boolean seesOthers;

    BruteFigures(
            BruteForce state,
            UUID organization,
            Map<UUID, List<Held>> members,
            LocalDate start,
            LocalDate end,
            Instant now,
            boolean seesOthers) {
        this.state = state;
        this.organization = organization;
        this.members = members;
        this.start = start;
        this.end = end;
        this.now = now;
        this.seesOthers = seesOthers;
    }

    private BruteFigures previous() {
        var days = end.toEpochDay() - start.toEpochDay() + 1;
        return new BruteFigures(
                state, organization, members, start.minusDays(days), start.minusDays(1), now, seesOthers);
    }

    Map<String, @Nullable Object> dashboard() {
        var before = previous();
        Map<String, @Nullable Object> payload = new TreeMap<>();
        payload.put("organization", organizationSummary());
        payload.put("date_range", dateRange());
        payload.put("kpis", compare(figures(), before.figures()));
        payload.put("pulse", pulse(population()));
        payload.put("trend", trend(population()));
        payload.put("activity_distribution", distribution());
        payload.put("retention", retention(before));
        payload.put("member_activity", activity());
        payload.put("member_directory", directory());
        return payload;
    }

    Map<String, @Nullable Object> detail(UUID user) {
        var before = previous();
        Map<String, @Nullable Object> payload = new TreeMap<>();
        payload.put("organization", organizationSummary());
        payload.put("date_range", dateRange());
        payload.put("member", directoryRow(user));
        payload.put("kpis", memberCards(user, before));
        payload.put("pulse", pulse(List.of(user)));
        Map<String, @Nullable Object> teamPulse = new TreeMap<>(pulse(population()));
        teamPulse.put("member_count", number(population().size()));
        payload.put("team_pulse", teamPulse);
        payload.put("trend", trend(List.of(user)));
        payload.put("sessions", lastSessions(user));
        payload.put("xpi", BigDecimal.ZERO);
        payload.put("xpi_level", "A1");
        return payload;
    }

    private Object organizationSummary() {
        return tree(
                "name", name(), "slug", name(), "member_count", number(present().size()));
    }

    private Object dateRange() {
        var before = previous();
        return tree(
                "start_date",
                start.toString(),
                "end_date",
                end.toString(),
                "previous_start_date",
                before.start.toString(),
                "previous_end_date",
                before.end.toString(),
                "days",
                number(end.toEpochDay() - start.toEpochDay() + 1));
    }

    private List<Held> held(UUID user) {
        return members.getOrDefault(user, List.of());
    }

    private String name() {
        return Objects.requireNonNull(state.organizations.get(organization));
    }

    private Instant opens() {
        return start.atStartOfDay().toInstant(ZoneOffset.UTC);
    }

    private Instant closes() {
        return end.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC);
    }

    private List<UUID> population() {
        return members.keySet().stream()
                .filter(user -> held(user).stream()
                        .anyMatch(held -> held.joined().isBefore(closes())
                                && !(held.removed() != null && held.removed().isBefore(opens()))))
                .toList();
    }

    private List<UUID> present() {
        return members.keySet().stream()
                .filter(user -> held(user).stream()
                        .anyMatch(
                                held -> held.removed() == null || held.removed().isAfter(now)))
                .toList();
    }

    private List<EndedSession> between(UUID user, Instant from, Instant to) {
        return state.sessionsFor(organization, user).stream()
                .filter(s -> !s.startedAt().isBefore(from) && s.startedAt().isBefore(to))
                .toList();
    }

    private List<EndedSession> inRange(UUID user) {
        return between(user, opens(), closes());
    }

    private static long seconds(List<EndedSession> sessions) {
        return sessions.stream().mapToLong(EndedSession::learningSeconds).sum();
    }

    private long began(Instant from, Instant to) {
        return members.values().stream()
                .flatMap(List::stream)
                .filter(held -> !held.joined().isBefore(from) && held.joined().isBefore(to))
                .count();
    }

    private List<Figure> figures() {
        var people = population();
        var active = people.stream().filter(user -> !inRange(user).isEmpty()).count();
        var time = people.stream().mapToLong(user -> seconds(inRange(user))).sum();
        var count = people.stream().mapToLong(user -> inRange(user).size()).sum();
        return List.of(
                new Figure("active_members", "members", Fraction.of(active, 1)),
                new Figure("engagement_rate", "percent", Fraction.of(100 * active, people.size())),
                new Figure("total_learning_hours", "hours", Fraction.of(time, 3600)),
                new Figure("avg_learning_hours", "hours", Fraction.of(time, 3600L * people.size())),
                new Figure("total_sessions", "sessions", Fraction.of(count, 1)),
                new Figure("avg_session_minutes", "minutes", Fraction.of(time, 60 * count)),
                new Figure("new_members", "members", Fraction.of(began(opens(), closes()), 1)));
    }

    private List<Figure> memberFigures(UUID user) {
        var held = inRange(user);
        var days = held.stream().map(BruteFigures::day).distinct().count();
        var zone = ZoneId.of(state.zones.get(user));
        var today = now.atZone(zone).toLocalDate();
        return List.of(
                new Figure("total_learning_hours", "hours", Fraction.of(seconds(held), 3600)),
                new Figure("total_sessions", "sessions", Fraction.of(held.size(), 1)),
                new Figure("active_days", "days", Fraction.of(days, 1)),
                new Figure("avg_session_minutes", "minutes", Fraction.of(seconds(held), 60L * held.size())),
                new Figure(
                        "current_streak",
                        "days",
                        Fraction.of(state.streak(user, end.isBefore(today) ? end : today), 1)));
    }

    private List<Object> memberCards(UUID user, BruteFigures before) {
        var cards = new ArrayList<Object>();
        var figures = memberFigures(user);
        for (int i = 0; i < figures.size(); i++) {
            var card = new TreeMap<String, @Nullable Object>(
                    card(figures.get(i), before.memberFigures(user).get(i).value()));
            int index = i;
            var sum = population().stream()
                    .map(one -> memberFigures(one).get(index).value())
                    .reduce(Fraction.of(0, 1), Fraction::plus);
            var mean = population().isEmpty()
                    ? Fraction.of(0, 1)
                    : sum.over(Fraction.of(population().size(), 1));
            card.put("team_average", mean.rounded(decimals(figures.get(i))));
            cards.add(card);
        }
        return cards;
    }

    private static List<Object> compare(List<Figure> figures, List<Figure> previous) {
        var cards = new ArrayList<Object>();
        for (int i = 0; i < figures.size(); i++) {
            cards.add(card(figures.get(i), previous.get(i).value()));
        }
        return cards;
    }

    private static Map<String, @Nullable Object> card(Figure figure, Fraction previous) {
        var delta = figure.value().minus(previous).rounded(decimals(figure));
        return tree(
                "key",
                figure.key(),
                "unit",
                figure.unit(),
                "value",
                figure.value().rounded(decimals(figure)),
                "previous_value",
                previous.rounded(decimals(figure)),
                "delta",
                delta,
                "delta_pct",
                previous.top().signum() == 0
                        ? null
                        : figure.value().minus(previous).by(100).over(previous).rounded(1),
                "direction",
                delta.signum() > 0 ? "up" : delta.signum() < 0 ? "down" : "flat");
    }

    private static int decimals(Figure figure) {
        return Objects.requireNonNull(DECIMALS.get(figure.unit()));
    }

    private List<EndedSession> on(List<UUID> people, LocalDate day) {
        return people.stream()
                .flatMap(user -> inRange(user).stream())
                .filter(s -> day(s).equals(day))
                .toList();
    }

    private static LocalDate day(EndedSession session) {
        return session.startedAt().atOffset(ZoneOffset.UTC).toLocalDate();
    }

    private List<LocalDate> days() {
        return start.datesUntil(end.plusDays(1)).toList();
    }

    private Map<String, @Nullable Object> pulse(List<UUID> people) {
        var busiest =
                days().stream().mapToLong(day -> seconds(on(people, day))).max().orElse(0);
        var rows = new ArrayList<Object>();
        long total = 0;
        long count = 0;
        long active = 0;
        for (var day : days()) {
            var held = on(people, day);
            var time = seconds(held);
            total += time;
            count += held.size();
            active += held.isEmpty() ? 0 : 1;
            var level = time == 0 ? 0 : (4 * time + busiest - 1) / busiest;
            rows.add(tree(
                    "date",
                    day.toString(),
                    "learning_time",
                    number(time),
                    "sessions",
                    number(held.size()),
                    "level",
                    number(level)));
        }
        var summary = tree(
                "total_learning_time",
                number(total),
                "total_sessions",
                number(count),
                "active_days",
                number(active),
                "period_start",
                start.toString(),
                "period_end",
                end.toString());
        return tree("activity_data", rows, "summary", summary);
    }

    private List<Object> trend(List<UUID> people) {
        var all = population();
        return days().stream()
                .map(day -> (Object) tree(
                        "date",
                        day.toString(),
                        "total_learning_hours",
                        Fraction.of(seconds(on(people, day)), 3600).rounded(2),
                        "avg_learning_hours_per_member",
                        Fraction.of(seconds(on(all, day)), 3600L * all.size()).rounded(2)))
                .toList();
    }

    private List<Object> distribution() {
        var counts = new long[5];
        for (var user : population()) {
            var time = seconds(inRange(user));
            counts[time == 0 ? 0 : time < 3600 ? 1 : time < 18000 ? 2 : time < 36000 ? 3 : 4]++;
        }
        var names = List.of("0h", "<1h", "1-5h", "5-10h", "10h+");
        var rows = new ArrayList<Object>();
        for (int i = 0; i < counts.length; i++) {
            rows.add(tree("bucket", names.get(i), "member_count", number(counts[i])));
        }
        return rows;
    }

    private record Joiners(LocalDate monday, int size, List<Long> cells) {}

    private List<Joiners> cohorts() {
        var found = new ArrayList<Joiners>();
        var first = start.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        for (var monday = first; !monday.isAfter(end); monday = monday.plusWeeks(1)) {
            var from = midnight(monday);
            var to = midnight(monday.plusWeeks(1));
            var joined = members.keySet().stream()
                    .filter(user -> held(user).stream()
                            .anyMatch(held -> !held.joined().isBefore(from)
                                    && held.joined().isBefore(to)))
                    .toList();
            if (joined.isEmpty()) {
                continue;
            }
            var cells = new ArrayList<Long>();
            for (var week = monday;
                    !week.plusDays(6).isAfter(end)
                            && !midnight(week.plusWeeks(1)).isAfter(now);
                    week = week.plusWeeks(1)) {
                var opens = midnight(week);
                var closes = midnight(week.plusWeeks(1));
                cells.add(joined.stream()
                        .filter(user -> !between(user, opens, closes).isEmpty())
                        .count());
            }
            found.add(new Joiners(monday, joined.size(), cells));
        }
        return found;
    }

    private static Instant midnight(LocalDate day) {
        return day.atStartOfDay().toInstant(ZoneOffset.UTC);
    }

    private List<Figure> retentionFigures() {
        var sizes = cohorts().stream().mapToLong(Joiners::size).sum();
        return List.of(
                new Figure("week_1_retention", "percent", weighted(1)),
                new Figure("week_4_retention", "percent", weighted(4)),
                new Figure("cohort_members", "members", Fraction.of(sizes, 1)));
    }

    private Fraction weighted(int period) {
        var have = cohorts().stream().filter(c -> c.cells().size() > period).toList();
        return Fraction.of(
                100 * have.stream().mapToLong(c -> c.cells().get(period)).sum(),
                have.stream().mapToLong(Joiners::size).sum());
    }

    private Object retention(BruteFigures before) {
        var cohorts = cohorts();
        var longest = cohorts.stream().mapToInt(c -> c.cells().size()).max().orElse(0);
        var labels = new ArrayList<Object>();
        for (int i = 0; i < longest; i++) {
            labels.add("Week " + i);
        }
        var rows = new ArrayList<Object>();
        for (var cohort : cohorts) {
            var cells = new ArrayList<Object>();
            for (int i = 0; i < cohort.cells().size(); i++) {
                cells.add(tree(
                        "period",
                        number(i),
                        "label",
                        "Week " + i,
                        "retained_users",
                        number(cohort.cells().get(i)),
                        "retention_rate",
                        rate(cohort, i)));
            }
            var row = head(cohort);
            row.put("periods", cells);
            rows.add(row);
        }
        var top = cohorts.stream()
                .filter(c -> c.cells().size() > 1)
                .sorted(Comparator.comparing(
                                (Joiners c) -> new BigDecimal(-c.cells().getLast())
                                        .divide(new BigDecimal(c.size()), 30, java.math.RoundingMode.HALF_UP))
                        .thenComparingInt(c -> -c.size())
                        .thenComparing(Joiners::monday))
                .limit(3)
                .map(c -> {
                    var row = head(c);
                    row.put("week_1_retention", rate(c, 1));
                    row.put("latest_retention", rate(c, c.cells().size() - 1));
                    row.put("retained_users_latest", number(c.cells().getLast()));
                    return (Object) row;
                })
                .toList();
        var analytics = tree("metrics", compare(retentionFigures(), before.retentionFigures()), "top_cohorts", top);
        return tree("periods", labels, "cohorts", rows, "analytics", analytics);
    }

    private static Map<String, @Nullable Object> head(Joiners cohort) {
        return tree(
                "cohort",
                WEEK.format(cohort.monday()),
                "cohort_start_date",
                cohort.monday().toString(),
                "cohort_size",
                number(cohort.size()));
    }

    private static BigDecimal rate(Joiners cohort, int period) {
        return Fraction.of(100 * cohort.cells().get(period), cohort.size()).rounded(1);
    }

    private List<Object> activity() {
        return population().stream()
                .sorted(Comparator.comparingLong((UUID user) -> -seconds(inRange(user)))
                        .thenComparing(this::username, BruteFigures::byCodePoint))
                .map(user -> {
                    var last = state.sessionsFor(organization, user).stream()
                            .map(EndedSession::endedAt)
                            .filter(at -> at.isBefore(closes()))
                            .max(Comparator.naturalOrder())
                            .orElse(null);
                    var joined = held(user).stream()
                            .map(Held::joined)
                            .filter(at -> at.isBefore(closes()))
                            .max(Comparator.naturalOrder())
                            .orElseThrow();
                    return (Object) tree(
                            "username",
                            username(user),
                            "learning_time",
                            number(seconds(inRange(user))),
                            "sessions",
                            number(inRange(user).size()),
                            "active_days",
                            number(inRange(user).stream()
                                    .map(BruteFigures::day)
                                    .distinct()
                                    .count()),
                            "last_active",
                            last == null ? null : INSTANT.format(last),
                            "status",
                            status(last, joined, closes()));
                })
                .toList();
    }

    private List<Object> directory() {
        return present().stream()
                .sorted(Comparator.comparing(this::username, BruteFigures::byCodePoint))
                .map(user -> (Object) directoryRow(user))
                .toList();
    }

    private Map<String, @Nullable Object> directoryRow(UUID user) {
        var last = state.sessionsFor(organization, user).stream()
                .map(EndedSession::endedAt)
                .max(Comparator.naturalOrder())
                .orElse(null);
        var joined = held(user).stream()
                .map(Held::joined)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        var teams = new HashSet<String>();
        state.teamOrganizations.forEach((team, owner) -> {
            var held = state.members(team).getOrDefault(user, List.of());
            if ((seesOthers || owner.equals(organization)) && held.stream().anyMatch(one -> one.removed() == null)) {
                teams.add(Objects.requireNonNull(state.teamNames.get(team)));
            }
        });
        return tree(
                "username",
                username(user),
                "join_date",
                INSTANT.format(joined),
                "last_active",
                last == null ? null : INSTANT.format(last),
                "status",
                status(last, joined, now),
                "teams",
                teams.stream().sorted(BruteFigures::byCodePoint).toList());
    }

    private String username(UUID user) {
        return Objects.requireNonNull(state.usernames.get(user));
    }

    private static int byCodePoint(String one, String other) {
        return Arrays.compare(one.codePoints().toArray(), other.codePoints().toArray());
    }

    private static String status(@Nullable Instant last, Instant joined, Instant at) {
        if (last == null) {
            return Duration.between(joined, at).toDays() <= 7 ? "at_risk" : "inactive";
        }
        var days = Duration.between(last, at).toDays();
        return days <= 7 ? "active" : days <= 30 ? "at_risk" : "inactive";
    }

    private List<Object> lastSessions(UUID user) {
        return inRange(user).stream()
                .sorted(Comparator.comparing(EndedSession::startedAt)
                        .thenComparingLong(EndedSession::learningSeconds)
                        .reversed()
                        .thenComparing(EndedSession::sessionId))
                .limit(50)
                .map(s -> (Object) tree(
                        "source",
                        s.source().name().toLowerCase(java.util.Locale.ROOT),
                        "module_id",
                        null,
                        "module_title",
                        null,
                        "started_at",
                        INSTANT.format(s.startedAt()),
                        "ended_at",
                        INSTANT.format(s.endedAt()),
                        "learning_time",
                        number(s.learningSeconds())))
                .toList();
    }

    private static BigDecimal number(long value) {
        return value == 0
                ? BigDecimal.ZERO
                : new BigDecimal(BigDecimal.valueOf(value).stripTrailingZeros().toPlainString());
    }

    private static Map<String, @Nullable Object> tree(@Nullable Object... namesAndValues) {
        Map<String, @Nullable Object> tree = new TreeMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            tree.put(String.valueOf(namesAndValues[i]), namesAndValues[i + 1]);
        }
        return tree;
    }
}
