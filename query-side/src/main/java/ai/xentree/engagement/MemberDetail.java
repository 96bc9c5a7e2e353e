package ai.xentree.engagement;

import ai.xentree.core.Refusal;
import ai.xentree.engagement.figures.AdminStatsTeamPulse;
import ai.xentree.engagement.figures.AdminStatsUserDetailResponse;
import ai.xentree.engagement.figures.OneMember;
import ai.xentree.english.Points;
import ai.xentree.experience.LearnerStreaks;
import ai.xentree.stats.Question;
import ai.xentree.stats.StatsQuery;
import ai.xentree.stats.figures.Range;
import ai.xentree.stats.figures.Window;
import ai.xentree.stats.model.Membership;
import ai.xentree.stats.model.Person;
import ai.xentree.stats.model.PersonXpi;
import ai.xentree.stats.model.StatsPages;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** The answer about one person: anyone who was ever a member in scope, so that every row of the dashboard leads somewhere. */
final class MemberDetail {

    private final Question question;
    private final LearnerStreaks streaks;
    private final UUID userId;
    private final StatsQuery query;
    private final Person person;
    private final Membership membership;
    private final int member;

    MemberDetail(Question question, LearnerStreaks streaks, UUID userId, StatsQuery query) {
        this.question = question;
        this.streaks = streaks;
        this.userId = userId;
        this.query = query;
        this.person = question.pages().read(StatsPages.person(userId));
        this.membership = person.membership(question.scope().organizationId())
                .filter(known -> question.scope().roster().includes(known.ordinal()))
                .orElseThrow(() -> Refusal.notFound("The member"));
        this.member = membership.ordinal();
    }

    AdminStatsUserDetailResponse answer() {
        var range = question.range();
        var previous = range.previous();
        var columns = question.columns();
        var days = columns.days(previous.start().toEpochDay(), range.end().toEpochDay());
        var window = question.window(range, days.subList(range.days(), days.size()));
        var roster = question.scope().roster();
        var joined = roster.joinedBefore(question.now() + 1, columns.members())[member];
        return AdminStatsUserDetailResponse.of(new AdminStatsUserDetailResponse.Parts(
                question.summary(roster.present(question.now()).length),
                MemberRows.row(question, userId, person, joined, columns.lastEnds()[member]),
                window,
                OneMember.of(days.subList(range.days(), days.size()), member, streak(range)),
                OneMember.of(days.subList(0, range.days()), member, streak(previous)),
                streaks(window),
                teamPulse(window),
                xpi(range),
                new MemberSessions(question, member).latest(range)));
    }

    /** At the range's end, held within the membership of the organization. */
    private Points xpi(Range range) {
        return Points.xpi(
                new PersonXpi(question.pages(), userId).at(membership.stays().held(range.closes())));
    }

    private AdminStatsTeamPulse teamPulse(Window window) {
        var team = question.scope().team();
        return team == null
                ? AdminStatsTeamPulse.of(null, null, window)
                : AdminStatsTeamPulse.of(team.teamId(), team.name(), window);
    }

    /** The learner's own streak on the last day of a range, or today in their time zone if that is earlier. */
    private int streak(Range range) {
        return streaks(List.of(userId), range)[0];
    }

    /** The sum of everyone's, each as it stood at the end of the range. */
    private long streaks(Window window) {
        var userIds = question.columns().userIds();
        var population =
                Arrays.stream(window.population()).mapToObj(userIds::get).toList();
        return Arrays.stream(streaks(population, window.range())).asLongStream().sum();
    }

    private int[] streaks(List<UUID> learners, Range range) {
        return streaks.on(query.caller(), learners, range.end(), Instant.ofEpochMilli(question.now()), query.asOf());
    }
}
