package ai.xentree.stats.model;

import ai.xentree.stats.model.AlertPage.Alert;
import ai.xentree.stats.pages.MergedKind;
import java.util.List;
import org.bson.Document;

/** How alerts are kept: 16 bytes a member. */
final class AlertPages implements MergedKind<AlertPage, Alert> {

    private static final int MEMBER_BYTES = 16;

    @Override
    public AlertPage absent() {
        return new AlertPage(new long[0], new long[0]);
    }

    @Override
    public AlertPage decode(Document page) {
        return new AlertPage(Column.longs(page, "s"), Column.longs(page, "a"));
    }

    @Override
    public Document encode(AlertPage page) {
        return new Document("s", Column.of(page.silentSince())).append("a", Column.of(page.alertedAt()));
    }

    @Override
    public int weight(AlertPage page) {
        return MEMBER_BYTES * page.alertedAt().length;
    }

    @Override
    public AlertPage merge(AlertPage page, List<Alert> alerts) {
        int size = alerts.stream().mapToInt(Alert::slot).max().orElse(-1) + 1;
        var next = new AlertPage(
                Column.grown(page.silentSince(), size, AlertPage.NEVER),
                Column.grown(page.alertedAt(), size, AlertPage.NEVER));
        alerts.stream()
                .filter(alert -> alert.silentSince() >= next.silentSince()[alert.slot()])
                .forEach(alert -> {
                    next.silentSince()[alert.slot()] = alert.silentSince();
                    next.alertedAt()[alert.slot()] = alert.alertedAt();
                });
        return next;
    }
}
