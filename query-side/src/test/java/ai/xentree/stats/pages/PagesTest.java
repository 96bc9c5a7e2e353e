package ai.xentree.stats.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.xentree.projection.EmbeddedViews;
import ai.xentree.projection.ReadModelPlace;
import ai.xentree.stats.model.StatsPages;
import com.mongodb.client.MongoCollection;
import java.time.Instant;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PagesTest {

    private static final int ENOUGH = 1 << 20;
    private static final int REACHED_UNTIL_PUBLISHED = 2;
    private static final PageKey<String> TITLE = StatsPages.moduleTitle(new UUID(0, 1));

    private final EmbeddedViews views = new EmbeddedViews();
    private final AtomicInteger asked = new AtomicInteger();

    @AfterEach
    void close() {
        views.close();
    }

    @Test
    void givenAPageRewrittenManyTimesSinceAReaderBegan_whenItIsRead_thenItIsAsItWas() {
        var pages = new Pages(views.place(), "pages", ENOUGH);
        write(pages, 0, "first");
        var answer = pages.read(snapshot -> {
            rewriteOnce(pages, 1);
            return snapshot.read(TITLE);
        });
        assertThat(answer).isEqualTo(new Answer<>("first", 0, Instant.EPOCH));
        assertThat(asked).hasValue(1);
    }

    @Test
    void givenAPageWrittenManyTimesSinceAReaderBegan_whenItIsRead_thenItIsNotThereYet() {
        var pages = new Pages(views.place(), "pages", ENOUGH);
        var answer = pages.read(snapshot -> {
            rewriteOnce(pages, 0);
            return snapshot.read(TITLE);
        });
        assertThat(answer.value()).isEmpty();
        assertThat(answer.position()).isEqualTo(Marker.NONE);
    }

    @Test
    void givenNoMemoryForReplacedPages_whenOneWasRewrittenManyTimes_thenTheReaderBeginsAgain() {
        var pages = new Pages(views.place(), "pages", 0);
        write(pages, 0, "first");
        var answer = pages.read(snapshot -> {
            rewriteOnce(pages, 1);
            return snapshot.read(TITLE);
        });
        assertThat(answer.value()).isEqualTo("later 5");
        assertThat(asked).hasValue(2);
    }

    @Test
    void givenAPageOfWhichTheVersionBeforeIsKept_whenItIsRenewed_thenOnlyTheLatestIsThere() {
        var pages = new Pages(views.place(), "pages", ENOUGH);
        write(pages, 0, "Zoë's title");
        write(pages, 1, "a title");
        assertThat(stored()).contains("Zoë");
        var batch = pages.begin();
        batch.renew(TITLE);
        batch.flush(2, Instant.EPOCH);
        assertThat(stored()).contains("a title").doesNotContain("Zoë");
        assertThat(pages.read(snapshot -> snapshot.read(TITLE)).value()).isEqualTo("a title");
    }

    @Test
    void givenAPageThatIsRewrittenAndRenewedAtOnce_whenItIsWritten_thenTheVersionBeforeIsNotKept() {
        var pages = new Pages(views.place(), "pages", ENOUGH);
        write(pages, 0, "Zoë's title");
        rewriteAndRenew(pages, 1);
        assertThat(stored()).contains("a title").doesNotContain("Zoë");
        write(pages, 2, "another title");
        assertThat(pages.read(snapshot -> snapshot.read(TITLE)).value()).isEqualTo("another title");
    }

    @Test
    void givenAReaderWhoBeganBefore_whenTheVersionItReadsIsNotKept_thenItBeginsAgain() {
        var pages = new Pages(views.place(), "pages", 0);
        write(pages, 0, "Zoë's title");
        var answer = pages.read(snapshot -> {
            if (asked.getAndIncrement() == 0) {
                rewriteAndRenew(pages, 1);
            }
            return snapshot.read(TITLE);
        });
        assertThat(answer).isEqualTo(new Answer<>("a title", 1, Instant.EPOCH));
    }

    @Test
    void givenAProgramThatWasStoppedRightAfterItHadPublished_whenTheNextBegins_thenTheVersionBeforeIsNotKept() {
        write(new Pages(views.place(), "pages", ENOUGH), 0, "Zoë's title");
        var stopped = new Pages(stoppedAfterPublishing(), "pages", ENOUGH);
        assertThatThrownBy(() -> rewriteAndRenew(stopped, 1)).hasMessage("stopped");
        assertThat(stored()).contains("Zoë");
        new Pages(views.place(), "pages", ENOUGH).begin();
        assertThat(stored()).contains("a title").doesNotContain("Zoë");
    }

    /** Pages cannot be reached any more once they have been written. */
    private ReadModelPlace stoppedAfterPublishing() {
        var left = new AtomicInteger(REACHED_UNTIL_PUBLISHED);
        return new ReadModelPlace() {
            @Override
            public MongoCollection<Document> getCollection(String name) {
                if (name.equals("pages") && left.getAndDecrement() == 0) {
                    throw new IllegalStateException("stopped");
                }
                return views.place().getCollection(name);
            }

            @Override
            public void drop(String... names) {
                views.place().drop(names);
            }
        };
    }

    private static void rewriteAndRenew(Pages pages, long position) {
        var batch = pages.begin();
        batch.write(TITLE, "a title");
        batch.renew(TITLE);
        batch.flush(position, Instant.EPOCH);
    }

    @Test
    void givenAPageThatIsNotThere_whenItIsRenewed_thenItIsStillNotThere() {
        var pages = new Pages(views.place(), "pages", ENOUGH);
        var batch = pages.begin();
        batch.renew(TITLE);
        batch.flush(0, Instant.EPOCH);
        assertThat(stored()).isEqualTo("[]");
    }

    private String stored() {
        return views.place()
                .getCollection("pages")
                .find()
                .into(new ArrayList<>())
                .toString();
    }

    private void rewriteOnce(Pages pages, int from) {
        if (asked.getAndIncrement() == 0) {
            for (int position = from; position <= 5; position++) {
                write(pages, position, "later " + position);
            }
        }
    }

    private static void write(Pages pages, long position, String title) {
        var batch = pages.begin();
        batch.write(TITLE, title);
        batch.flush(position, Instant.EPOCH);
    }
}
