package ai.xentree.audit;

import ai.xentree.axon.EventOrigin;
import ai.xentree.events.RawEvent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The events that somebody wants, of those that they may see. */
record Search(Filter filter, Visible visible, Sight sight) {

    /** More organizations than this are not looked up one by one. */
    private static final int MANY = 64;

    boolean finds(RawEvent event) {
        if (!filter.mayMatch(event)) {
            return false;
        }
        var origin = EventOrigin.of(event);
        return filter.matches(origin) && sight.sees(visible, event, origin);
    }

    /** Whether something that was stored between two moments, both inclusive, may be wanted. */
    boolean concerns(Instant first, Instant last) {
        var from = filter.from();
        var to = filter.to();
        return (from == null || !last.isBefore(from)) && (to == null || first.isBefore(to));
    }

    /** What a stretch of history must hold to be of interest: of each collection one. */
    List<Collection<String>> marks() {
        var wanted = new ArrayList<Collection<String>>();
        add(wanted, Marks.AGGREGATE, filter.aggregateId());
        add(wanted, Marks.KIND, filter.aggregateType());
        add(wanted, Marks.NAME, filter.eventType());
        add(wanted, Marks.ACTOR, filter.actorId());
        add(wanted, Marks.CORRELATION, filter.correlationId());
        if (!visible.everything() && visible.organizations().size() <= MANY) {
            addOf(wanted, visible.organizations());
        }
        return wanted;
    }

    private static void add(List<Collection<String>> wanted, char mark, @Nullable Object value) {
        if (value != null) {
            wanted.add(List.of(Marks.of(mark, value.toString())));
        }
    }

    private void addOf(List<Collection<String>> wanted, Set<UUID> organizations) {
        addEach(wanted, organizations, Marks.TENANT, "");
        addEach(wanted, organizations, Marks.TENANT_AND_NAME, filter.eventType());
        addEach(wanted, organizations, Marks.TENANT_AND_KIND, filter.aggregateType());
        addEach(wanted, organizations, Marks.TENANT_AND_ACTOR, filter.actorId());
    }

    private static void addEach(
            List<Collection<String>> wanted, Set<UUID> organizations, char mark, @Nullable Object value) {
        if (value != null) {
            wanted.add(organizations.stream()
                    .map(organization -> Marks.of(mark, organization.toString() + value))
                    .toList());
        }
    }
}
