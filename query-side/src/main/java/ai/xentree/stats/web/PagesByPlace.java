package ai.xentree.stats.web;

import ai.xentree.projection.ReadModelPlace;
import ai.xentree.stats.pages.Pages;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * The pages in each place, of which whoever writes and whoever reads share what is in memory: of the place that answers, and of
 * one that is being filled.
 */
final class PagesByPlace {

    private static final int PLACES = 2;
    private static final float LOAD = 0.75f;

    private final Function<ReadModelPlace, Pages> open;
    private final Map<ReadModelPlace, Pages> recent = new LinkedHashMap<>(PLACES, LOAD, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<ReadModelPlace, Pages> eldest) {
            return size() > PLACES;
        }
    };

    PagesByPlace(Function<ReadModelPlace, Pages> open) {
        this.open = open;
    }

    synchronized Pages in(ReadModelPlace place) {
        return recent.computeIfAbsent(place, open);
    }
}
