package ai.xentree.reference.engagement;

import ai.xentree.reference.history.Window;
import ai.xentree.reference.numbers.Json;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What every admin answer begins with: about whom, and about when. */
public final class Headings {

    private Headings() {}

    public static Map<String, @Nullable Object> of(Window window) {
        return Json.object("organization", organization(window), "date_range", range(window));
    }

    private static Map<String, @Nullable Object> organization(Window window) {
        var scope = window.scope();
        return Json.object(
                "id",
                scope.organization().id(),
                "name",
                scope.organization().name(),
                "slug",
                scope.organization().slug(),
                "member_count",
                scope.members().present(window.world().now()).size());
    }

    private static Map<String, @Nullable Object> range(Window window) {
        var span = window.span();
        return Json.object(
                "start_date",
                span.first(),
                "end_date",
                span.last(),
                "previous_start_date",
                span.previous().first(),
                "previous_end_date",
                span.previous().last(),
                "days",
                span.days());
    }
}
