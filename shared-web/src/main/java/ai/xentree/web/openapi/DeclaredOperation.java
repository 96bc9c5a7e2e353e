package ai.xentree.web.openapi;

import ai.xentree.web.access.AccessRule;
import ai.xentree.web.consistency.ConsistencyRule;
import ai.xentree.web.idempotency.IdempotencyRule;
import ai.xentree.web.paging.Page;
import ai.xentree.web.tags.TaggedOperations;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;

/** What a controller method says about itself, as far as it shows outside. */
record DeclaredOperation(
        HandlerMethod method,
        AccessRule access,
        String httpMethod,
        boolean isTagged,
        @Nullable Refuses refuses) {

    static DeclaredOperation of(HandlerMethod method, TaggedOperations tagged) {
        var mapping = AnnotatedElementUtils.findMergedAnnotation(method.getMethod(), RequestMapping.class);
        var httpMethod = Arrays.stream(mapping == null ? new RequestMethod[0] : mapping.method())
                .findFirst()
                .orElse(RequestMethod.GET);
        return new DeclaredOperation(
                method,
                AccessRule.of(method).orElseThrow(),
                httpMethod.name(),
                tagged.include(method),
                method.getMethodAnnotation(Refuses.class));
    }

    boolean isRestricted() {
        return access instanceof AccessRule.Restricted;
    }

    boolean isLimited() {
        return !never().contains(429);
    }

    boolean takesIdempotencyKey() {
        return IdempotencyRule.applies(method, httpMethod);
    }

    ConsistencyRule consistency() {
        return ConsistencyRule.of(method, ConsistencyRule.changes(httpMethod));
    }

    boolean isPaged() {
        return Arrays.stream(method.getMethodParameters()).anyMatch(p -> p.getParameterType() == Page.class);
    }

    boolean namesSomethingInItsPath() {
        return Arrays.stream(method.getMethodParameters()).anyMatch(p -> p.hasParameterAnnotation(PathVariable.class));
    }

    List<String> codes() {
        return refuses == null ? List.of() : List.of(refuses.value());
    }

    List<Integer> further() {
        return refuses == null
                ? List.of()
                : Arrays.stream(refuses.also()).boxed().toList();
    }

    List<Integer> never() {
        return refuses == null
                ? List.of()
                : Arrays.stream(refuses.never()).boxed().toList();
    }
}
