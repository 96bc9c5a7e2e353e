package ai.xentree.engagement.figures;

import ai.xentree.stats.figures.Exact;
import java.util.ArrayList;
import java.util.List;

/** A key figure, exact. */
record Figure(AdminStatsKPIKey key, Exact value) {

    /** Figures beside the same ones of the previous range, which are given in the same order. */
    static List<AdminStatsKPIStat> compare(List<Figure> figures, List<Figure> previous) {
        var cards = new ArrayList<AdminStatsKPIStat>();
        for (int i = 0; i < figures.size(); i++) {
            cards.add(AdminStatsKPIStat.of(figures.get(i), previous.get(i).value()));
        }
        return List.copyOf(cards);
    }
}
