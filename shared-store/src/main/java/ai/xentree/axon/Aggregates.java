package ai.xentree.axon;

import ai.xentree.core.Command;
import org.axonframework.commandhandling.distributed.RoutingStrategy;
import org.axonframework.common.caching.Cache;
import org.axonframework.common.caching.NoCache;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.eventsourcing.NoSnapshotTriggerDefinition;
import org.axonframework.eventsourcing.SnapshotTriggerDefinition;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;

/** How aggregates are configured: found by {@link Command#aggregateId()}. */
public final class Aggregates {

    /** Finds the aggregate that a command asks for. */
    public static final CommandTargetResolver TARGET =
            message -> new VersionedAggregateIdentifier((Object) ((Command) message.getPayload()).aggregateId(), null);

    /** Routes commands for one aggregate to one program, where there are several. */
    public static final RoutingStrategy ROUTING = message -> ((Command) message.getPayload()).aggregateId();

    private Aggregates() {}

    /** The configuration of an aggregate of that type, cached where a {@link Cache} is configured. */
    public static <A> AggregateConfigurer<A> of(Class<A> type) {
        return AggregateConfigurer.defaultConfiguration(type)
                .configureCommandTargetResolver(c -> TARGET)
                .configureCache(c -> c.getComponent(Cache.class, () -> NoCache.INSTANCE));
    }

    /**
     * The same for one to which much may happen in its life: kept in snapshots where a {@link SnapshotTriggerDefinition}
     * is configured.
     *
     * @throws IllegalStateException if its state cannot be kept, or identifies a person
     */
    public static <A> AggregateConfigurer<A> longLived(Class<A> type) {
        StateShape.of(type);
        return of(type).configureSnapshotTrigger(c ->
                c.getComponent(SnapshotTriggerDefinition.class, () -> NoSnapshotTriggerDefinition.INSTANCE));
    }
}
