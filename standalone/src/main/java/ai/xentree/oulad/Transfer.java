package ai.xentree.oulad;

import ai.xentree.console.Progress;
import ai.xentree.core.Command;
import ai.xentree.core.Refused;
import ai.xentree.oulad.ClickDays.Sum;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/**
 * Sends all that follows from the data: the organization and its teams, then people, then what they did, by day, since
 * that is how read models take it in at the least cost.
 */
final class Transfer {

    private final CommandSink commands;
    private final OpenUniversity university;
    private final OuladData data;
    private final ParallelSender sender;
    private final Problems refusals;
    private final Set<Student> refused = ConcurrentHashMap.newKeySet();
    private final LongAdder accounts = new LongAdder();
    private final LongAdder memberships = new LongAdder();
    private final LongAdder sessions = new LongAdder();
    private final LongAdder attempts = new LongAdder();

    Transfer(
            CommandSink commands, OpenUniversity university, OuladData data, ParallelSender sender, Problems refusals) {
        this.commands = commands;
        this.university = university;
        this.data = data;
        this.sender = sender;
        this.refusals = refusals;
    }

    void run(Progress progress) {
        var students = data.students().all();
        var total = 2L * students.size()
                + data.clickDays().size()
                + data.submissions().size();
        try (var step = progress.begin("record", "records", total)) {
            createOrganization();
            sender.each(students.stream(), student -> sendPerson(student, step));
            sender.each(data.clickDays().inOrder(), sum -> sendSession(sum, step));
            sender.each(data.submissions().inOrder().stream(), made -> sendAttempts(made, step));
        }
    }

    ImportReport report(Problems badRows, Duration duration) {
        return new ImportReport(
                accounts.sum(),
                data.presentations().all().size(),
                memberships.sum(),
                sessions.sum(),
                data.submissions().modules(),
                attempts.sum(),
                data.submissions().unscored(),
                badRows.count(),
                refusals.count(),
                duration);
    }

    private void createOrganization() {
        try {
            commands.send(university.organization());
        } catch (Refused e) {
            throw new NameTaken("The organization " + OpenUniversity.SLUG + " cannot be made ("
                    + e.refusal().message() + ").");
        } catch (RuntimeException e) {
            throw new ImportStopped(e);
        }
        sender.each(data.presentations().all().stream(), team -> commands.send(university.team(team)));
    }

    private void sendPerson(Student student, Progress.Step step) {
        if (isDone(university.account(student), accounts)) {
            university.membership(student).ifPresent(membership -> isDone(membership, memberships));
        } else {
            refused.add(student);
        }
        step.advance(2);
    }

    private void sendSession(Sum sum, Progress.Step step) {
        if (!refused.contains(data.students().get(sum.student()))) {
            isDone(university.session(sum), sessions);
        }
        step.advance(1);
    }

    private void sendAttempts(List<Submission> made, Progress.Step step) {
        for (var submission : made) {
            if (!refused.contains(submission.student())) {
                isDone(university.attempt(submission), attempts);
            }
            step.advance(1);
        }
    }

    private boolean isDone(Command command, LongAdder count) {
        try {
            commands.send(command);
            count.increment();
            return true;
        } catch (Refused e) {
            refusals.report(command.getClass().getSimpleName() + " for " + command.aggregateId() + " was refused: "
                    + e.getMessage());
            return false;
        }
    }
}
