package ai.xentree.standalone.demo;

import ai.xentree.axon.Commands;
import ai.xentree.catalogue.Catalogue;
import ai.xentree.catalogue.CatalogueIds;
import ai.xentree.catalogue.CatalogueModule;
import ai.xentree.catalogue.CatalogueTask;
import ai.xentree.core.Actor;
import ai.xentree.english.ModuleProgressCommand.CompleteModule;
import ai.xentree.english.ModuleProgressCommand.StartModule;
import ai.xentree.english.PastSubmission;
import ai.xentree.english.PastSubmissions;
import ai.xentree.standalone.demo.Diary.Answered;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Has the learner work through modules of Xentree English, at the times that the diary tells. */
final class Lessons {

    private final Commands commands;
    private final PastSubmissions submissions;
    private final Catalogue catalogue;

    Lessons(Commands commands, PastSubmissions submissions, Catalogue catalogue) {
        this.commands = commands;
        this.submissions = submissions;
        this.catalogue = catalogue;
    }

    /** Starts a module; once started, changes nothing. */
    void start(String slug, Instant at) {
        var module = module(slug);
        commands.send(new StartModule(
                DemoAccount.ID, module.id(), module.title(), module.level(), at, Actor.user(DemoAccount.ID)));
    }

    /** Submits a task and has it scored. */
    void answer(String slug, Answered given, UUID sessionId, Instant at) {
        var task = module(slug).task(CatalogueIds.task(slug, given.slug())).orElseThrow();
        submissions.take(new PastSubmission(
                DemoIds.of("submission", slug, given.slug(), given.variantNumber()),
                DemoAccount.ID,
                task.moduleId(),
                task.id(),
                given.variantNumber(),
                byQuestion(task, given),
                given.text(),
                sessionId,
                at));
    }

    private static @Nullable Map<String, List<String>> byQuestion(CatalogueTask task, Answered given) {
        var answers = given.answers();
        if (answers == null) {
            return null;
        }
        var questions = task.variant(given.variantNumber()).orElseThrow().questions();
        var byId = new LinkedHashMap<String, List<String>>();
        for (int i = 0; i < answers.size(); i++) {
            byId.put(questions.get(i).id(), answers.get(i));
        }
        return byId;
    }

    /** Completes a module, unless the evaluator has left some of it without a score. */
    void complete(String slug, Instant at) {
        var module = module(slug);
        var tasks = module.tasks().stream().map(CatalogueTask::id).toList();
        var completing = new CompleteModule(DemoAccount.ID, module.id(), tasks, at, Actor.user(DemoAccount.ID));
        new LeftOut(commands).ifRefusedBy("MODULE_INCOMPLETE", completing);
    }

    private CatalogueModule module(String slug) {
        return catalogue.module(CatalogueIds.module(slug)).orElseThrow();
    }
}
