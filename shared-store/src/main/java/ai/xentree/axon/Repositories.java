package ai.xentree.axon;

import java.util.concurrent.Callable;
import org.axonframework.config.Configuration;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.Repository;

/**
 * Aggregates of one type, for handlers that touch more than one aggregate: all that happens to them during one command is
 * stored together or not at all.
 *
 * @param <A> the aggregate
 */
public final class Repositories<A> {

    private final Repository<A> repository;
    private final Callable<A> none;

    private Repositories(Repository<A> repository, Callable<A> none) {
        this.repository = repository;
        this.none = none;
    }

    /** The aggregates of a type; {@code none} makes one to which nothing has happened. */
    public static <A> Repositories<A> of(Configuration configuration, Class<A> type, Callable<A> none) {
        return new Repositories<>(configuration.repository(type), none);
    }

    /** The aggregate as it is now, locked until the command is done; one that never was is one to which nothing happened. */
    public Aggregate<A> get(String aggregateId) {
        try {
            return repository.loadOrCreate(aggregateId, none);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("An aggregate could not be made.", e);
        }
    }
}
