package ai.xentree.audit;

import java.util.HashMap;
import java.util.Map;
import org.axonframework.config.AggregateConfiguration;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.modelling.command.inspection.AggregateModel;
import org.axonframework.modelling.command.inspection.AnnotatedAggregateMetaModelFactory;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;

/** Tells what an aggregate was after some event, by what makes aggregates of events for commands, too. */
final class AggregateStates {

    private final Configuration axon;
    private final StateText text;

    AggregateStates(Configuration axon, StateText text) {
        this.axon = axon;
        this.text = text;
    }

    @QueryHandler
    @Nullable
    String handle(FindAggregateState query) {
        var type = types().get(query.aggregateType());
        if (type == null) {
            return null;
        }
        var aggregate = instance(type);
        var model = model(type);
        var events = axon.eventStore().readEvents(query.aggregateId(), 0);
        var found = false;
        while (events.hasNext()) {
            var event = events.next();
            if (event.getSequenceNumber() > query.sequence()) {
                break;
            }
            apply(model, event, aggregate);
            found = true;
        }
        return found ? text.of(aggregate) : null;
    }

    private Map<String, Class<?>> types() {
        Map<String, Class<?>> types = new HashMap<>();
        for (AggregateConfiguration<?> configuration : axon.findModules(AggregateConfiguration.class)) {
            types.put(model(configuration.aggregateType()).type(), configuration.aggregateType());
        }
        return types;
    }

    private static AggregateModel<?> model(Class<?> type) {
        return AnnotatedAggregateMetaModelFactory.inspectAggregate(type);
    }

    private static Object instance(Class<?> type) {
        try {
            var constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            return constructor.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Aggregates of type " + type + " cannot be made.", e);
        }
    }

    @SuppressWarnings("unchecked") // the model is that of the aggregate's class
    private static <T> void apply(AggregateModel<?> model, DomainEventMessage<?> event, T aggregate) {
        ((AggregateModel<T>) model).publish(event, aggregate);
    }
}
