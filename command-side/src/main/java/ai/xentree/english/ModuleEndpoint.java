package ai.xentree.english;

import ai.xentree.axon.Commands;
import ai.xentree.catalogue.CatalogueTask;
import ai.xentree.english.ModuleProgressCommand.CompleteModule;
import ai.xentree.english.ModuleProgressCommand.StartModule;
import ai.xentree.experience.ExperienceRules;
import ai.xentree.web.access.Access;
import ai.xentree.web.openapi.Refuses;
import ai.xentree.web.security.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.InstantSource;
import java.util.UUID;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A learner's way through modules of Xentree English. */
@RestController
@RequestMapping("/api/xel/modules/{module_id}")
@Tag(name = "Xentree English")
class ModuleEndpoint {

    private final CatalogueFinder catalogue;
    private final Commands commands;
    private final SignsOfLife life;
    private final ExperienceRules rules;
    private final InstantSource clock;

    ModuleEndpoint(
            CatalogueFinder catalogue,
            Commands commands,
            SignsOfLife life,
            ExperienceRules rules,
            InstantSource clock) {
        this.catalogue = catalogue;
        this.commands = commands;
        this.life = life;
        this.rules = rules;
        this.clock = clock;
    }

    @PostMapping("/start")
    @Access(scope = "xel:write")
    @Operation(operationId = "startXelModule", summary = "Start an XEL module")
    XELModuleStartResponse start(@PathVariable("module_id") UUID moduleId, Caller caller) {
        var module = catalogue.module(moduleId);
        StartedModule started = commands.send(new StartModule(
                caller.userId(), moduleId, module.title(), module.level(), clock.instant(), caller.actor()));
        life.of(caller);
        return XELModuleStartResponse.of(moduleId, started);
    }

    @PostMapping("/complete")
    @Access(scope = "xel:write")
    @Refuses({"MODULE_INCOMPLETE", "MODULE_NOT_STARTED"})
    @Operation(operationId = "completeXelModule", summary = "Complete an XEL module")
    XELModuleCompleteResponse complete(@PathVariable("module_id") UUID moduleId, Caller caller) {
        var taskIds = catalogue.module(moduleId).tasks().stream()
                .map(CatalogueTask::id)
                .toList();
        CompletedModule completed =
                commands.send(new CompleteModule(caller.userId(), moduleId, taskIds, clock.instant(), caller.actor()));
        return XELModuleCompleteResponse.of(moduleId, completed, rules);
    }
}
