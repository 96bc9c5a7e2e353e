package ai.xentree.reference.impact;

import ai.xentree.reference.engagement.Headings;
import ai.xentree.reference.history.Window;
import ai.xentree.reference.numbers.Json;
import ai.xentree.reference.xpi.HeldXpi;
import ai.xentree.reference.xpi.Xpi;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The population by level at both ends of the range, and who moved (semantics.md, section 5: level progression). */
public final class LevelProgression {

    private record Move(String from, String to) {}

    private final Window window;
    private final List<Move> moves;

    private LevelProgression(Window window) {
        this.window = window;
        this.moves = window.population().stream()
                .map(user -> new HeldXpi(window, user))
                .map(xpi -> new Move(Xpi.level(xpi.atStart()), Xpi.level(xpi.atEnd())))
                .toList();
    }

    public static Map<String, @Nullable Object> of(Window window) {
        return new LevelProgression(window).json();
    }

    private Map<String, @Nullable Object> json() {
        var levels = Xpi.levels().stream()
                .map(level -> Json.object(
                        "level",
                        level,
                        "members_at_start",
                        moves.stream().filter(move -> move.from().equals(level)).count(),
                        "members_at_end",
                        moves.stream().filter(move -> move.to().equals(level)).count()))
                .toList();
        return Json.with(Headings.of(window), Json.object("levels", levels, "moves", happened()));
    }

    /** By the level at the start, then by that at the end. */
    private List<Map<String, @Nullable Object>> happened() {
        var rows = new ArrayList<Map<String, @Nullable Object>>();
        for (var from : Xpi.levels()) {
            for (var to : Xpi.levels()) {
                var count = moves.stream().filter(new Move(from, to)::equals).count();
                if (!from.equals(to) && count > 0) {
                    rows.add(Json.object("from_level", from, "to_level", to, "member_count", count));
                }
            }
        }
        return rows;
    }
}
