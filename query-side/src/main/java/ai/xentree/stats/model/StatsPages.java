package ai.xentree.stats.model;

import ai.xentree.stats.pages.MergedKind;
import ai.xentree.stats.pages.PageKey;
import ai.xentree.stats.pages.PageKind;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Where each page of the read model is. */
public final class StatsPages {

    /** Pages of days. */
    public static final MergedKind<DayPage, DayPage.Act> DAY = new DayPages();

    /** Pages of ISO weeks; a change is a member's slot. */
    public static final MergedKind<WeekPage, Integer> WEEK = new WeekPages();

    /** When sessions ended last. */
    public static final MergedKind<LastEnds, LastEnds.End> LAST_END = new LastEndPages();

    /** Memberships of organizations and teams. */
    public static final MergedKind<StayPage, StayPage.Change> STAYS = new StayPages();

    /** Who is behind the ordinals. */
    public static final MergedKind<MemberIds, MemberIds.Numbered> MEMBER_IDS = new MemberIdPages();

    /** Sessions by quarter. */
    public static final MergedKind<SessionPage, LearnedSession> SESSIONS = new SessionPages();

    /** What was done with modules by day. */
    public static final MergedKind<ModuleDay, ModuleDay.Act> MODULE_DAY = new ModuleDays();

    /** Attempts by quarter. */
    public static final MergedKind<AttemptPage, Attempt.Change> ATTEMPTS = new AttemptPages();

    /** What people are called. */
    public static final MergedKind<NamePage, NamePage.Called> NAMES = new NamePages();

    /** People, with their memberships. */
    public static final PageKind<Person> PERSON = new People();

    private static final Pattern ORGANIZATION_FIRST =
            Pattern.compile("(organization:|choices:)?(?<id>[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})(:.*)?");
    private static final PageKind<ModuleWays> MODULE_WAYS = new WaysOfPeople();
    private static final PageKind<Organization> ORGANIZATION = new Organizations();
    private static final PageKind<Choices> CHOICES = new ChoicePages();
    private static final PageKind<Directory> DIRECTORY = new Directories();
    private static final PageKind<String> MODULE_TITLE = new ModuleTitles();

    private static final long DAY_MILLIS = 86_400_000;

    private StatsPages() {}

    /** A person. */
    public static PageKey<Person> person(UUID userId) {
        return new PageKey<>(PERSON, "person:" + userId);
    }

    /** An organization. */
    public static PageKey<Organization> organization(UUID organizationId) {
        return new PageKey<>(ORGANIZATION, "organization:" + organizationId);
    }

    /** What an organization has chosen about its figures. */
    public static PageKey<Choices> choices(UUID organizationId) {
        return new PageKey<>(CHOICES, "choices:" + organizationId);
    }

    /** The directory of organizations. */
    public static PageKey<Directory> directory() {
        return new PageKey<>(DIRECTORY, "organizations");
    }

    /** The title of a module. */
    public static PageKey<String> moduleTitle(UUID moduleId) {
        return new PageKey<>(MODULE_TITLE, "module:" + moduleId);
    }

    /** What a person did with modules. */
    public static PageKey<ModuleWays> moduleWays(UUID userId) {
        return new PageKey<>(MODULE_WAYS, "modules:" + userId);
    }

    /** A chunk of what an organization's members did with modules on a day. */
    public static PageKey<ModuleDay> moduleDay(UUID organizationId, long epochDay, int chunk) {
        return new PageKey<>(MODULE_DAY, organizationId + ":p:" + epochDay + ":" + chunk);
    }

    /** What a chunk of an organization's people are called. */
    public static PageKey<NamePage> names(UUID organizationId, int chunk) {
        return new PageKey<>(NAMES, organizationId + ":n:" + chunk);
    }

    /** A chunk of an organization's day. */
    public static PageKey<DayPage> day(UUID organizationId, long epochDay, int chunk) {
        return new PageKey<>(DAY, organizationId + ":d:" + epochDay + ":" + chunk);
    }

    /** A chunk of an organization's week, named by its Monday. */
    public static PageKey<WeekPage> week(UUID organizationId, long monday, int chunk) {
        return new PageKey<>(WEEK, organizationId + ":w:" + monday + ":" + chunk);
    }

    /** When members' sessions that ended in a month did so last. */
    public static PageKey<LastEnds> lastEnds(UUID organizationId, YearMonth month, int chunk) {
        return new PageKey<>(LAST_END, organizationId + ":l:" + month + ":" + chunk);
    }

    /** When members' sessions that ended in a year did so last. */
    public static PageKey<LastEnds> lastEnds(UUID organizationId, int year, int chunk) {
        return new PageKey<>(LAST_END, organizationId + ":l:" + year + ":" + chunk);
    }

    /** When members' sessions ended last of all. */
    public static PageKey<LastEnds> lastEnds(UUID organizationId, int chunk) {
        return new PageKey<>(LAST_END, organizationId + ":l::" + chunk);
    }

    /** A chunk of the memberships of an organization or a team. */
    public static PageKey<StayPage> stays(UUID organizationOrTeam, int chunk) {
        return new PageKey<>(STAYS, organizationOrTeam + ":m:" + chunk);
    }

    /** Who is behind a chunk of an organization's ordinals. */
    public static PageKey<MemberIds> memberIds(UUID organizationId, int chunk) {
        return new PageKey<>(MEMBER_IDS, organizationId + ":u:" + chunk);
    }

    /** A chunk of an organization's sessions that began in the quarter of a UTC day. */
    public static PageKey<SessionPage> sessions(UUID organizationId, LocalDate day, int chunk) {
        return new PageKey<>(SESSIONS, organizationId + ":s:" + quarter(day) + ":" + chunk);
    }

    /** A chunk of an organization's attempts that were made in the quarter of a UTC day. */
    public static PageKey<AttemptPage> attempts(UUID organizationId, LocalDate day, int chunk) {
        return new PageKey<>(ATTEMPTS, organizationId + ":a:" + quarter(day) + ":" + chunk);
    }

    /** The ids of the organizations, and teams, that pages are of; those of persons and modules are of none. */
    public static Set<String> whose(Collection<String> pages) {
        return pages.stream()
                .map(page -> ORGANIZATION_FIRST.matcher(page))
                .filter(Matcher::matches)
                .map(match -> match.group("id"))
                .collect(Collectors.toSet());
    }

    private static String quarter(LocalDate day) {
        return day.getYear() + "-Q" + day.get(IsoFields.QUARTER_OF_YEAR);
    }

    /** The UTC day of an instant (days and milliseconds since 1970-01-01T00:00Z). */
    public static long dayOf(long millis) {
        return Math.floorDiv(millis, DAY_MILLIS);
    }

    /** The Monday on or before a day, both since 1970-01-01, a Thursday (ISO 8601). */
    public static long mondayOf(long epochDay) {
        return epochDay
                - Math.floorMod(epochDay + LocalDate.EPOCH.getDayOfWeek().getValue() - 1, 7);
    }
}
