package ai.xentree.oulad;

import ai.xentree.core.Actor;
import ai.xentree.english.ModuleProgressCommand.RecordAttempt;
import ai.xentree.identity.AccountCommand.RegisterAccount;
import ai.xentree.identity.PlatformRole;
import ai.xentree.organizations.MembershipCommand.RecordMembership;
import ai.xentree.organizations.OrganizationCommand.CreateOrganization;
import ai.xentree.organizations.OrganizationCommand.CreateTeam;
import ai.xentree.oulad.ClickDays.Sum;
import ai.xentree.sessions.SessionCommand.RecordSession;
import ai.xentree.sessions.SessionSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What the data mean on the platform, in its own commands (the README that comes with the sample, "Mapping to the platform"). */
final class OpenUniversity {

    static final String NAME = "Open University";
    static final String SLUG = "open-university";

    private static final LocalTime SESSIONS_START = LocalTime.of(9, 0);
    private static final LocalTime ATTEMPTS_ARE_MADE = LocalTime.NOON;
    private static final long SECONDS_A_CLICK = 30;
    private static final double PASS_MARK = 40;

    private final NaturalIds ids;
    private final OuladData data;
    private final UUID organizationId;

    OpenUniversity(NaturalIds ids, OuladData data) {
        this.ids = ids;
        this.data = data;
        organizationId = ids.organization(SLUG);
    }

    /** The organization, since the first day of any registration. */
    CreateOrganization organization() {
        var since = data.presentations().all().stream()
                .map(this::since)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        return new CreateOrganization(organizationId, NAME, SLUG, null, null, PastStays.midnight(since), Actor.SYSTEM);
    }

    CreateTeam team(Presentation presentation) {
        return new CreateTeam(
                organizationId,
                presentation.teamId(),
                presentation.name(),
                Set.of(),
                PastStays.midnight(since(presentation)),
                Actor.SYSTEM);
    }

    /** A team is there since day 0, or since somebody joined it. */
    private LocalDate since(Presentation presentation) {
        return data.students().all().stream()
                .flatMap(student -> student.stays().stream())
                .filter(stay -> stay.presentation().equals(presentation))
                .map(Stay::joined)
                .filter(presentation.dayZero()::isAfter)
                .min(Comparator.naturalOrder())
                .orElse(presentation.dayZero());
    }

    RegisterAccount account(Student student) {
        return new RegisterAccount(
                student.userId(),
                student.username(),
                student.email(),
                "Student " + student.id(),
                "UTC",
                "en",
                PlatformRole.USER,
                PastStays.midnight(student.firstRegistered()),
                Actor.SYSTEM);
    }

    /** Nothing for whoever was in no team. */
    Optional<RecordMembership> membership(Student student) {
        return PastStays.of(student).map(stays -> stays.membership(organizationId));
    }

    /** A day's clicks as one session; its length is an estimate, since OULAD counts clicks, not time. */
    RecordSession session(Sum sum) {
        var student = data.students().get(sum.student());
        var start = sum.day().atTime(SESSIONS_START).toInstant(ZoneOffset.UTC);
        return new RecordSession(
                ids.session(
                        student.id(),
                        data.presentations().get(sum.presentation()).name(),
                        start),
                student.userId(),
                SessionSource.IMPORTED,
                null,
                start,
                start.plusSeconds(sum.clicks() * SECONDS_A_CLICK),
                Actor.SYSTEM);
    }

    RecordAttempt attempt(Submission submission) {
        var student = submission.student();
        var assessment = submission.assessment();
        return new RecordAttempt(
                student.userId(),
                assessment.moduleId(),
                assessment.title(),
                ids.attempt(assessment.id(), student.id(), submission.number()),
                submission.score(),
                PASS_MARK,
                submission.day().atTime(ATTEMPTS_ARE_MADE).toInstant(ZoneOffset.UTC),
                Actor.SYSTEM);
    }
}
