package ai.xentree.stats;

import ai.xentree.stats.model.NamePage;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.UUID;

/** The orders of names that were asked for before: they change only when somebody is called otherwise. */
public final class NameOrders {

    private static final int BYTES_A_PERSON = 8;
    private static final int OVERHEAD_BYTES = 200;

    private final Cache<UUID, NameOrder> known;

    /** Remembers orders up to so much memory. */
    public NameOrders(long maximumBytes) {
        this.known = Caffeine.newBuilder()
                .maximumWeight(maximumBytes)
                .weigher((UUID organization, NameOrder order) ->
                        OVERHEAD_BYTES + BYTES_A_PERSON * order.byUsername().length)
                .executor(Runnable::run)
                .build();
    }

    /** What the people of the organization are called that a question is about. */
    public MemberNames of(Question question) {
        return new MemberNames(
                order(question.scope().organizationId(), question.columns().names()));
    }

    private NameOrder order(UUID organizationId, List<NamePage> pages) {
        var order = known.getIfPresent(organizationId);
        if (order == null || !order.pages().equals(pages)) {
            order = NameOrder.of(pages);
            known.put(organizationId, order);
        }
        return order;
    }
}
