package ai.xentree.engagement.model;

import ai.xentree.engagement.pages.MergedKind;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.bson.Document;

/** How days of learning are kept. A change is a day since 1970-01-01. */
final class LearningDayPages implements MergedKind<LearningDays, Integer> {

    @Override
    public LearningDays absent() {
        return new LearningDays(new int[0]);
    }

    @Override
    public LearningDays decode(Document page) {
        return new LearningDays(Column.ints(page, "d"));
    }

    @Override
    public Document encode(LearningDays page) {
        return new Document("d", Column.of(page.epochDays()));
    }

    @Override
    public int weight(LearningDays page) {
        return Integer.BYTES * page.epochDays().length;
    }

    @Override
    public LearningDays merge(LearningDays page, List<Integer> days) {
        var merged = IntStream.concat(
                        Arrays.stream(page.epochDays()), days.stream().mapToInt(Integer::intValue))
                .sorted()
                .distinct()
                .toArray();
        return merged.length == page.epochDays().length ? page : new LearningDays(merged);
    }
}
