package ai.xentree.engagement;

import ai.xentree.core.Refusal;
import ai.xentree.engagement.figures.AdminStatsTeamPulse;
import ai.xentree.engagement.figures.AdminStatsUserDetailResponse;
import ai.xentree.engagement.figures.OneMember;
import ai.xentree.engagement.figures.Range;
import ai.xentree.engagement.figures.Streak;
import ai.xentree.engagement.figures.Window;
import ai.xentree.engagement.model.EngagementPages;
import ai.xentree.engagement.model.Person;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;

/** The answer about one person: anyone who was ever a member in scope, so that every row of the dashboard leads somewhere. */
final class MemberDetail {

    private final Question question;
    private final UUID userId;
    private final Person person;
    private final int member;

    MemberDetail(Question question, UUID userId) {
        this.question = question;
        this.userId = userId;
        this.person = question.pages().read(EngagementPages.person(userId));
        this.member = person.membership(question.scope().organizationId())
                .map(membership -> membership.ordinal())
                .filter(ordinal -> question.scope().roster().includes(ordinal))
                .orElseThrow(() -> Refusal.notFound("The member"));
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
                question.row(userId, person, joined, columns.lastEnds()[member]),
                window,
                OneMember.of(days.subList(range.days(), days.size()), member, streak(range)),
                OneMember.of(days.subList(0, range.days()), member, streak(previous)),
                streaks(window),
                teamPulse(window),
                new MemberSessions(question.pages(), question.scope().organizationId(), member).latest(range)));
    }

    private AdminStatsTeamPulse teamPulse(Window window) {
        var team = question.scope().team();
        return team == null
                ? AdminStatsTeamPulse.of(null, null, window)
                : AdminStatsTeamPulse.of(team.teamId(), team.name(), window);
    }

    private int streak(Range range) {
        return streak(
                person,
                question.pages().read(EngagementPages.learningDays(userId)).epochDays(),
                range);
    }

    /** The sum of everyone's, each as it stood at the end of the range. */
    private long streaks(Window window) {
        var userIds = question.columns().userIds();
        var population =
                Arrays.stream(window.population()).mapToObj(userIds::get).toList();
        var people = question.pages()
                .readAll(population.stream().map(EngagementPages::person).toList());
        var days = question.pages()
                .readAll(population.stream().map(EngagementPages::learningDays).toList());
        long sum = 0;
        for (int i = 0; i < population.size(); i++) {
            sum += streak(people.get(i), days.get(i).epochDays(), window.range());
        }
        return sum;
    }

    /** The learner's own streak on the last day of a range, or today in their time zone if that is earlier. */
    private int streak(Person learner, int[] epochDays, Range range) {
        var today = LocalDate.ofInstant(Instant.ofEpochMilli(question.now()), learner.zone());
        var shown = range.end().isBefore(today) ? range.end() : today;
        return Streak.on(epochDays, shown.toEpochDay()).days();
    }
}
