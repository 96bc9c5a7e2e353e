package ai.xentree.engagement;

import ai.xentree.english.ModuleProgressEvent.ModuleStarted;
import ai.xentree.identity.AccountEvent.AccountRegistered;
import ai.xentree.identity.AccountStatus;
import ai.xentree.identity.PlatformRole;
import ai.xentree.organizations.MembershipEvent.MemberAdded;
import ai.xentree.organizations.MembershipEvent.MemberRemoved;
import ai.xentree.organizations.MembershipEvent.TeamJoined;
import ai.xentree.organizations.MembershipEvent.TeamLeft;
import ai.xentree.organizations.OrganizationEvent.OrganizationCreated;
import ai.xentree.organizations.OrganizationEvent.TeamCreated;
import ai.xentree.organizations.OrganizationRole;
import ai.xentree.sessions.SessionEvent.SessionRecorded;
import ai.xentree.sessions.SessionSource;
import ai.xentree.stats.RecordedHistory;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.zip.GZIPInputStream;

/** The events that an import of the OULAD part in the test resources leads to, one student after another. */
final class OuladHistory {

    static final UUID ORGANIZATION = id("organization");

    private static final Instant STORED = Instant.parse("2025-06-01T00:00:00Z");
    private static final long SECONDS_A_CLICK = 30;
    private static final long LONGEST_SECONDS = 4 * 3_600;
    private static final int MOST_COLUMNS = 16;

    private final RecordedHistory history = new RecordedHistory(STORED);
    private final Map<String, TreeMap<Integer, Long>> clicks = new HashMap<>();

    static RecordedHistory read() {
        var oulad = new OuladHistory();
        oulad.history.add(
                new OrganizationCreated(ORGANIZATION, "Open University", "open-university", null, Instant.EPOCH));
        oulad.rows("courses.csv")
                .forEach(row -> oulad.history.add(
                        new TeamCreated(ORGANIZATION, team(row), row.get(0) + " " + row.get(1), Instant.EPOCH)));
        oulad.rows("studentVle.csv.gz")
                .forEach(row -> oulad.clicks
                        .computeIfAbsent(row.get(2) + " " + row.get(0) + " " + row.get(1), key -> new TreeMap<>())
                        .merge(Integer.valueOf(row.get(4)), Long.valueOf(row.get(5)), Long::sum));
        oulad.rows("studentRegistration.csv").forEach(oulad::student);
        return oulad.history;
    }

    static UUID team(String name) {
        return id("team " + name);
    }

    static UUID student(String number) {
        return id("student " + number);
    }

    private void student(List<String> row) {
        var user = student(row.get(2));
        var team = team(row);
        var name = "ou-" + row.get(2);
        history.add(new AccountRegistered(
                user,
                name,
                name + "@students.invalid",
                "Student " + row.get(2),
                "UTC",
                "en",
                PlatformRole.USER,
                AccountStatus.ACTIVE,
                STORED));
        var joined = midnight(row, missing(row.get(3)) ? "0" : row.get(3));
        history.add(new MemberAdded(ORGANIZATION, user, OrganizationRole.MEMBER, joined));
        history.add(new TeamJoined(ORGANIZATION, user, team, joined));
        if (!missing(row.get(4))) {
            var removed = midnight(row, row.get(4));
            history.add(new TeamLeft(ORGANIZATION, user, team, removed));
            history.add(new MemberRemoved(ORGANIZATION, user, removed));
        }
        history.add(new ModuleStarted(user, id("module " + row.get(0)), "Module " + row.get(0), null, joined));
        clicks.getOrDefault(row.get(2) + " " + row.get(0) + " " + row.get(1), new TreeMap<>())
                .forEach((day, count) -> session(row, user, day, count));
    }

    private void session(List<String> row, UUID user, int day, long count) {
        var start = midnight(row, Integer.toString(day)).plus(Duration.ofHours(9));
        var seconds = Math.min(count * SECONDS_A_CLICK, LONGEST_SECONDS);
        if (seconds > 0) {
            history.add(new SessionRecorded(
                    id("session " + user + day),
                    user,
                    SessionSource.IMPORTED,
                    null,
                    start,
                    start.plusSeconds(seconds),
                    seconds));
        }
    }

    private static UUID team(List<String> row) {
        return team(row.get(0) + " " + row.get(1));
    }

    private static Instant midnight(List<String> row, String offset) {
        var presentation = row.get(1);
        var year = Integer.parseInt(presentation.substring(0, 4));
        var dayZero = LocalDate.of(year, presentation.endsWith("B") ? 2 : 10, 1);
        return dayZero.plusDays(Long.parseLong(offset)).atStartOfDay().toInstant(ZoneOffset.UTC);
    }

    private static boolean missing(String field) {
        return field.isEmpty() || field.equals("?") || field.equals("NA");
    }

    private List<List<String>> rows(String file) {
        try (var reader = new BufferedReader(new InputStreamReader(open(file), StandardCharsets.UTF_8))) {
            return reader.lines()
                    .skip(1)
                    .map(line ->
                            Arrays.asList(line.substring(1, line.length() - 1).split("\",\"", MOST_COLUMNS)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static InputStream open(String file) throws IOException {
        var stream = OuladHistory.class.getResourceAsStream("/oulad/" + file);
        if (stream == null) {
            throw new IOException(file + " is missing");
        }
        return file.endsWith(".gz") ? new GZIPInputStream(stream) : stream;
    }

    private static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
