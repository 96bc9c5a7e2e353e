package ai.xentree.engagement.folding;

import static ai.xentree.engagement.model.EngagementPages.DAY;
import static ai.xentree.engagement.model.EngagementPages.LAST_END;
import static ai.xentree.engagement.model.EngagementPages.LEARNING_DAYS;
import static ai.xentree.engagement.model.EngagementPages.SESSIONS;
import static ai.xentree.engagement.model.EngagementPages.WEEK;

import ai.xentree.engagement.model.Chunk;
import ai.xentree.engagement.model.DayPage;
import ai.xentree.engagement.model.DayPage.Act;
import ai.xentree.engagement.model.EngagementPages;
import ai.xentree.engagement.model.LastEnds.End;
import ai.xentree.engagement.model.LearnedSession;
import ai.xentree.engagement.model.Membership;
import ai.xentree.engagement.model.Person;
import ai.xentree.engagement.pages.PageBatch;
import ai.xentree.sessions.EndedSession;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;

/**
 * Counts an ended session for every organization whose member its person was when it began, by what is known of
 * memberships when the session is stored: joining never looks back (semantics.md, section 3, "Population").
 */
final class SessionFolding {

    private static final long DAY_MILLIS = 86_400_000;
    private static final long MINUTE_SECONDS = 60;

    private final PageBatch pages;

    SessionFolding(PageBatch pages) {
        this.pages = pages;
    }

    void fold(EndedSession session) {
        var person = pages.read(EngagementPages.person(session.userId()));
        if (session.learningSeconds() >= MINUTE_SECONDS) {
            earnExperience(session, person);
        }
        var organizations = new LinkedHashSet<UUID>();
        for (var membership : person.memberships()) {
            if (countsFor(membership, session)) {
                organizations.add(membership.organizationId());
                count(membership.organizationId(), membership.ordinal(), session);
            }
        }
        if (!organizations.isEmpty()) {
            list(session, organizations);
        }
    }

    private boolean countsFor(Membership membership, EndedSession session) {
        var start = session.startedAt().toEpochMilli();
        return membership.stays().contain(start)
                && start
                        < pages.read(EngagementPages.organization(membership.organizationId()))
                                .deletedAt();
    }

    /** The day has experience, in the time zone of now (semantics.md, section 7, "Days"). */
    private void earnExperience(EndedSession session, Person person) {
        var day = LocalDate.ofInstant(session.startedAt(), person.zone()).toEpochDay();
        pages.change(
                LEARNING_DAYS, EngagementPages.learningDays(session.userId()).id(), Math.toIntExact(day));
    }

    private void count(UUID organization, int ordinal, EndedSession session) {
        int slot = Chunk.WIDE.slot(ordinal);
        int chunk = Chunk.WIDE.of(ordinal);
        var startDay = Math.floorDiv(session.startedAt().toEpochMilli(), DAY_MILLIS);
        var end = session.endedAt().toEpochMilli();
        var endDay = Math.floorDiv(end, DAY_MILLIS);
        int endInDay = (int) Math.floorMod(end, DAY_MILLIS);
        var sameDay = startDay == endDay;
        var act = new Act(slot, session.learningSeconds(), 1, sameDay ? endInDay : DayPage.NO_END);
        pages.change(DAY, EngagementPages.day(organization, startDay, chunk).id(), act);
        if (!sameDay) {
            pages.change(DAY, EngagementPages.day(organization, endDay, chunk).id(), new Act(slot, 0, 0, endInDay));
        }
        var monday = EngagementPages.mondayOf(startDay);
        pages.change(WEEK, EngagementPages.week(organization, monday, chunk).id(), slot);
        remember(organization, ordinal, end);
    }

    /** Takes up when it ended, by month, by year and overall, so that the last end before any day is found in few pages. */
    private void remember(UUID organization, int ordinal, long end) {
        int chunk = Chunk.NARROW.of(ordinal);
        var change = new End(Chunk.NARROW.slot(ordinal), end);
        var month = YearMonth.from(LocalDate.ofEpochDay(Math.floorDiv(end, DAY_MILLIS)));
        pages.change(
                LAST_END, EngagementPages.lastEnds(organization, month, chunk).id(), change);
        pages.change(
                LAST_END,
                EngagementPages.lastEnds(organization, month.getYear(), chunk).id(),
                change);
        pages.change(LAST_END, EngagementPages.lastEnds(organization, chunk).id(), change);
    }

    private void list(EndedSession session, Set<UUID> organizations) {
        var day = LocalDate.ofInstant(session.startedAt(), ZoneOffset.UTC);
        pages.change(
                SESSIONS,
                EngagementPages.sessions(session.userId(), day).id(),
                new LearnedSession(
                        session.sessionId(),
                        session.source(),
                        session.moduleId(),
                        session.startedAt(),
                        session.endedAt(),
                        session.learningSeconds(),
                        organizations));
    }
}
