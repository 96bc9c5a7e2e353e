package ai.xentree.oulad;

import ai.xentree.core.Actor;
import ai.xentree.english.ModuleProgressCommand.RecordAttempt;
import ai.xentree.identity.AccountCommand.RegisterAccount;
import ai.xentree.identity.PlatformRole;
import ai.xentree.organizations.MembershipCommand.PastTeam;
import ai.xentree.organizations.MembershipCommand.RecordMembership;
import ai.xentree.organizations.OrganizationCommand.CreateOrganization;
import ai.xentree.organizations.OrganizationCommand.CreateTeam;
import ai.xentree.organizations.OrganizationRole;
import ai.xentree.oulad.ClickDays.Sum;
import ai.xentree.sessions.SessionCommand.RecordSession;
import ai.xentree.sessions.SessionSource;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

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
        return new CreateOrganization(organizationId, NAME, SLUG, null, null, midnight(since), Actor.SYSTEM);
    }

    CreateTeam team(Presentation presentation) {
        return new CreateTeam(
                organizationId,
                presentation.teamId(),
                presentation.name(),
                Set.of(),
                midnight(since(presentation)),
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
                midnight(student.firstRegistered()),
                Actor.SYSTEM);
    }

    /** From the first day in any team to the last, whatever is between; nothing for whoever was in none. */
    Optional<RecordMembership> membership(Student student) {
        var stays = student.stays();
        return stays.isEmpty() ? Optional.empty() : Optional.of(membership(student, stays));
    }

    private RecordMembership membership(Student student, List<Stay> stays) {
        return new RecordMembership(
                organizationId,
                student.userId(),
                OrganizationRole.MEMBER,
                midnight(stays.getFirst().joined()),
                end(stays),
                stays.stream().map(OpenUniversity::inTeam).toList(),
                Actor.SYSTEM);
    }

    private static @Nullable Instant end(List<Stay> stays) {
        Instant latest = null;
        for (var stay : stays) {
            if (stay.left() == null) {
                return null;
            }
            var end = midnight(stay.left());
            latest = latest == null || end.isAfter(latest) ? end : latest;
        }
        return latest;
    }

    private static PastTeam inTeam(Stay stay) {
        var left = stay.left() == null ? null : midnight(stay.left());
        return new PastTeam(stay.presentation().teamId(), midnight(stay.joined()), left);
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

    private static Instant midnight(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
