package ai.xentree.reference.xpi;

import ai.xentree.reference.history.Stay;
import ai.xentree.reference.history.Window;
import ai.xentree.reference.numbers.Fraction;
import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A person's XPI at the start and at the end of a range, each held within their membership of the organization
 * (semantics.md, section 5). All scores recorded before the moment enter it, also those from before the membership.
 *
 * <p>Of several memberships, the start is held within the first that touches the range and the end within the last. Who
 * was out of the organization during the whole range is read as they had left it, and who came only later, as they came.
 */
public record HeldXpi(Window window, UUID user) {

    public Fraction atStart() {
        var opens = window.span().opens();
        var joined = touching().map(Stay::joined).min(Comparator.naturalOrder());
        return before(joined.map(at -> at.isAfter(opens) ? at : opens).orElseGet(this::nearest));
    }

    public Fraction atEnd() {
        var closes = window.span().closes();
        var ended = touching()
                .map(stay -> Objects.requireNonNullElse(stay.ended(), closes))
                .max(Comparator.naturalOrder());
        return before(ended.map(at -> at.isBefore(closes) ? at : closes).orElseGet(this::nearest));
    }

    public Fraction gain() {
        return atEnd().minus(atStart());
    }

    private Stream<Stay> stays() {
        return window.scope().organization().members().of(user).stream();
    }

    private Stream<Stay> touching() {
        return stays().filter(stay -> stay.touches(window.span()));
    }

    private Instant nearest() {
        var left = stays().flatMap(stay -> Stream.ofNullable(stay.ended()))
                .filter(ended -> ended.isBefore(window.span().opens()))
                .max(Comparator.naturalOrder());
        var came = stays().map(Stay::joined).min(Comparator.naturalOrder());
        return left.or(() -> came).orElseThrow();
    }

    private Fraction before(Instant moment) {
        return Xpi.after(window.world().learner(user).scores().stream()
                .filter(score -> score.at().isBefore(moment))
                .toList());
    }
}
