package ai.xentree.reference.progress;

import ai.xentree.reference.engagement.Headings;
import ai.xentree.reference.history.Window;
import ai.xentree.reference.numbers.Fraction;
import ai.xentree.reference.numbers.Json;
import ai.xentree.reference.numbers.Texts;
import java.text.Normalizer;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The members table (semantics.md, section 4).
 *
 * @param sort the column to order by
 * @param ascending smallest first
 * @param part what is looked for in name, username or email; null for everyone
 */
public record MembersTable(
        Window window,
        String sort,
        boolean ascending,
        @Nullable String part) {

    /** A page of it as it is answered. */
    public Map<String, @Nullable Object> page(int page, int limit) {
        var rows = rows();
        return Json.with(
                Headings.of(window),
                Json.object(
                        "sort",
                        sort,
                        "order",
                        ascending ? "asc" : "desc",
                        "items",
                        rows.stream()
                                .skip((page - 1L) * limit)
                                .limit(limit)
                                .map(MemberFigures::json)
                                .toList(),
                        "total",
                        rows.size(),
                        "page",
                        page,
                        "limit",
                        limit,
                        "total_pages",
                        Math.ceilDiv(rows.size(), limit)));
    }

    private List<MemberFigures> rows() {
        return window.population().stream()
                .map(user -> MemberFigures.of(window, user))
                .filter(this::matches)
                .sorted(order())
                .toList();
    }

    private boolean matches(MemberFigures member) {
        var person = window.world().person(member.user());
        return part == null
                || Stream.of(person.fullName(), member.username(), person.email())
                        .anyMatch(text -> text != null && plain(text).contains(plain(part)));
    }

    /** Without case and accents. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }

    private Comparator<MemberFigures> order() {
        return switch (sort) {
            case "name" -> by(MemberFigures::name, Texts.BY_CODE_POINT);
            case "learning_time" -> by(MemberFigures::learningTime, Comparator.<Long>naturalOrder());
            case "modules_completed" -> by(MemberFigures::completed, Comparator.<Integer>naturalOrder());
            case "average_score" -> by(MemberFigures::averageScore, Comparator.<Fraction>naturalOrder());
            case "xpi" -> by(MemberFigures::xpi, Comparator.<Fraction>naturalOrder());
            case "last_active" -> by(member -> member.activity().lastActive(), Comparator.<Instant>naturalOrder());
            default -> throw new IllegalArgumentException("No such column: " + sort);
        };
    }

    /** Whoever has no value comes last, and ties go by username, both whatever the direction. */
    private <T> Comparator<MemberFigures> by(Function<MemberFigures, @Nullable T> column, Comparator<T> order) {
        var directed = Comparator.nullsLast(ascending ? order : order.reversed());
        return Comparator.comparing(column, directed).thenComparing(MemberFigures::username, Texts.BY_CODE_POINT);
    }
}
