package ai.xentree.stats.folding;

import static org.assertj.core.api.Assertions.assertThat;

import ai.xentree.identity.AccountEvent.AccountErased;
import ai.xentree.identity.AccountEvent.AccountRegistered;
import ai.xentree.identity.AccountEvent.ErasureCompleted;
import ai.xentree.identity.AccountEvent.UsernameChanged;
import ai.xentree.identity.AccountStatus;
import ai.xentree.identity.PlatformRole;
import ai.xentree.organizations.MembershipEvent.MemberAdded;
import ai.xentree.organizations.OrganizationEvent.OrganizationCreated;
import ai.xentree.organizations.OrganizationRole;
import ai.xentree.projection.EmbeddedViews;
import ai.xentree.stats.RecordedHistory;
import ai.xentree.stats.pages.Pages;
import java.time.Instant;
import java.util.ArrayList;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What somebody was called is on no page any more once their erasure is complete. */
class ForgottenNamesTest {

    private static final Instant START = Instant.parse("2026-03-02T08:00:00Z");
    private static final UUID ORGANIZATION = new UUID(1, 1);
    private static final UUID ZEPHYRINE = new UUID(3, 1);

    private final RecordedHistory history = new RecordedHistory(START)
            .add(new AccountRegistered(
                    ZEPHYRINE,
                    "quillfeather",
                    "z@quillfeather.example",
                    "Zephyrine Quillfeather",
                    "UTC",
                    "en",
                    PlatformRole.USER,
                    AccountStatus.ACTIVE,
                    START))
            .add(new OrganizationCreated(ORGANIZATION, "Acme", "acme", null, START))
            .add(new MemberAdded(ORGANIZATION, ZEPHYRINE, OrganizationRole.MEMBER, START))
            .add(new UsernameChanged(ZEPHYRINE, "quillfeather-ashgrove", START))
            .add(new AccountErased(ZEPHYRINE, ZEPHYRINE, START))
            .add(new ErasureCompleted(ZEPHYRINE, START));

    @Test
    void givenSomebodyErased_whenTheirEventsFallIntoBatchesInAnyWay_thenNoPageNamesThem() {
        var ways = 1 << (history.size() - 1);
        for (int ends = 0; ends < ways; ends++) {
            try (var views = new EmbeddedViews()) {
                fold(views, ends);
                assertThat(stored(views))
                        .as("batches that end after %s", Integer.toBinaryString(ends))
                        .contains(ZEPHYRINE.toString())
                        .doesNotContainIgnoringCase("quillfeather");
            }
        }
    }

    /** Folds a batch up to and with each event whose bit is set, and one up to the last. */
    private void fold(EmbeddedViews views, int ends) {
        var projection = new StatsProjection(new Pages(views.place(), "pages", 1 << 20));
        var from = 0;
        for (int event = 0; event < history.size(); event++) {
            if ((ends >> event & 1) == 1 || event == history.size() - 1) {
                history.fold(projection, from, event + 1);
                from = event + 1;
            }
        }
    }

    private static String stored(EmbeddedViews views) {
        return views.place()
                .getCollection("pages")
                .find()
                .into(new ArrayList<>())
                .toString();
    }
}
