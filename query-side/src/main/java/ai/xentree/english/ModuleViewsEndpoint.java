package ai.xentree.english;

import ai.xentree.catalogue.Catalogue;
import ai.xentree.core.Refusal;
import ai.xentree.projection.ReadModelFreshness;
import ai.xentree.web.access.Access;
import ai.xentree.web.security.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows the modules there are, and how far the caller is with them. */
@RestController
@Tag(name = "Xentree English")
class ModuleViewsEndpoint {

    private final Catalogue catalogue;
    private final Learners learners;
    private final ReadModelFreshness freshness;

    ModuleViewsEndpoint(Catalogue catalogue, Learners learners, ReadModelFreshness freshness) {
        this.catalogue = catalogue;
        this.learners = learners;
        this.freshness = freshness;
    }

    @GetMapping("/api/xel/modules")
    @Access(scope = "xel:read")
    @Operation(operationId = "listXelModules", summary = "List XEL modules with user progress")
    ResponseEntity<XELModuleListResponse> list(
            @RequestParam(required = false) @Nullable CefrLevel level,
            @RequestParam(required = false) @Nullable XELModuleStatus status,
            Caller caller) {
        var fresh = freshness.of(EnglishProjection.NAME);
        var modules = catalogue.modules().stream()
                .filter(module -> level == null || module.level() == level)
                .toList();
        return fresh.answer(XELModuleListResponse.of(learners.ways(caller.userId(), modules).stream()
                .filter(way -> status == null || way.status() == status)
                .map(XELModuleSummary::of)
                .toList()));
    }

    @GetMapping("/api/xel/modules/{module_id}")
    @Access(scope = "xel:read")
    @Operation(operationId = "getXelModule", summary = "Get XEL module details")
    ResponseEntity<XELModuleDetail> get(@PathVariable("module_id") UUID moduleId, Caller caller) {
        var fresh = freshness.of(EnglishProjection.NAME);
        var module = catalogue.module(moduleId).orElseThrow(() -> Refusal.notFound("The module"));
        var way = learners.ways(caller.userId(), List.of(module)).getFirst();
        return fresh.answer(XELModuleDetail.of(way));
    }
}
