package ai.xentree.audit;

import ai.xentree.axon.EventOrigin;
import ai.xentree.events.AggregateIds;
import ai.xentree.events.RawEvent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What can be asked of an event, as short texts. */
final class Marks {

    static final char AGGREGATE = 'a';
    static final char KIND = 'k';
    static final char NAME = 'n';
    static final char ACTOR = 'u';
    static final char CORRELATION = 'c';
    static final char TENANT = 't';
    static final char TENANT_AND_NAME = 'N';
    static final char TENANT_AND_KIND = 'K';
    static final char TENANT_AND_ACTOR = 'U';

    private Marks() {}

    static String of(char mark, String value) {
        return mark + value;
    }

    /** All of an event, which concerns some organizations besides the one that it names. */
    static Set<String> of(RawEvent event, Set<UUID> counting) {
        var origin = EventOrigin.of(event);
        var marks = new HashSet<String>();
        endings(event.name()).forEach(name -> marks.add(of(NAME, name)));
        marks.add(of(CORRELATION, origin.correlationId()));
        if (event.aggregateId() != null) {
            marks.add(of(AGGREGATE, AggregateIds.outside(event.aggregateId()).toString()));
            marks.add(of(KIND, String.valueOf(event.aggregateType())));
        }
        if (origin.actorId() != null) {
            marks.add(of(ACTOR, origin.actorId().toString()));
        }
        if (origin.tenantId() != null) {
            marks.addAll(of(origin.tenantId().toString(), origin, event));
        }
        counting.forEach(organization -> marks.addAll(of(organization.toString(), origin, event)));
        return marks;
    }

    /** What can be asked of it together with whose it is. */
    private static List<String> of(String whose, EventOrigin origin, RawEvent event) {
        var marks = new ArrayList<String>();
        marks.add(of(TENANT, whose));
        endings(event.name()).forEach(name -> marks.add(of(TENANT_AND_NAME, whose + name)));
        marks.add(of(TENANT_AND_KIND, whose + event.aggregateType()));
        if (origin.actorId() != null) {
            marks.add(of(TENANT_AND_ACTOR, whose + origin.actorId()));
        }
        return marks;
    }

    /** A name with its feature and without, as it may be asked for. */
    private static List<String> endings(String name) {
        var endings = new ArrayList<String>();
        endings.add(name);
        for (int dot = name.indexOf('.'); dot >= 0; dot = name.indexOf('.', dot + 1)) {
            endings.add(name.substring(dot + 1));
        }
        return endings;
    }
}
