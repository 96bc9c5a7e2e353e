package ai.xentree.english;

import ai.xentree.axon.Commands;
import ai.xentree.english.ModuleProgressCommand.RegenerateTask;
import ai.xentree.experience.ExperienceRules;
import ai.xentree.limits.Limited;
import ai.xentree.limits.OperationClass;
import ai.xentree.web.access.Access;
import ai.xentree.web.openapi.Refuses;
import ai.xentree.web.security.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.InstantSource;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What learners do with tasks of Xentree English. */
@RestController
@RequestMapping("/api/xel/tasks")
@Tag(name = "Xentree English")
class TaskEndpoint {

    private final CatalogueFinder catalogue;
    private final OwnSessions sessions;
    private final Submissions submissions;
    private final XpiReader xpi;
    private final ExperienceRules rules;
    private final Commands commands;
    private final SignsOfLife life;
    private final InstantSource clock;

    TaskEndpoint(
            CatalogueFinder catalogue,
            OwnSessions sessions,
            Submissions submissions,
            XpiReader xpi,
            ExperienceRules rules,
            Commands commands,
            SignsOfLife life,
            InstantSource clock) {
        this.catalogue = catalogue;
        this.sessions = sessions;
        this.submissions = submissions;
        this.xpi = xpi;
        this.rules = rules;
        this.commands = commands;
        this.life = life;
        this.clock = clock;
    }

    @PostMapping("/submit")
    @ResponseStatus(HttpStatus.CREATED)
    @Access(scope = "xel:write")
    @Limited(OperationClass.AI)
    @Refuses(value = "MODULE_NOT_STARTED", also = 404)
    @Operation(operationId = "submitXelTask", summary = "Submit a learning task response")
    XELTaskSubmissionResponse submit(@RequestBody XELTaskSubmissionRequest request, Caller caller) {
        var found = catalogue.task(request.moduleId(), request.taskId());
        var submission = CheckedSubmission.of(request, found);
        sessions.require(request.sessionId(), caller);
        var before = xpi.of(caller.userId());
        var outcome = submissions.submit(submission, caller);
        return outcome.response(rules, xpi.afterThis(caller.userId(), before));
    }

    @PostMapping("/regenerate")
    @Access(scope = "xel:write")
    @Refuses(also = 404)
    @Operation(operationId = "regenerateXelTask", summary = "Regenerate a task variant")
    XELTaskRegenerateResponse regenerate(@RequestBody XELTaskRegenerateRequest request, Caller caller) {
        var task = catalogue.task(request.moduleId(), request.taskId()).task();
        ShownVariant shown = commands.send(new RegenerateTask(
                caller.userId(),
                request.moduleId(),
                request.taskId(),
                task.variants().size(),
                clock.instant(),
                caller.actor()));
        life.of(caller);
        return new XELTaskRegenerateResponse(
                shown.previousVariant(), task.show(shown.variant(), shown.attempts(), shown.bestScore()));
    }
}
