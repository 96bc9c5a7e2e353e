package ai.xentree.axon;

import ai.xentree.core.DomainEvent;
import java.util.function.Consumer;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.ResultValidator;
import org.axonframework.test.aggregate.TestExecutor;

/** Has one aggregate decide alone, as the handlers of its feature have it decide after they have asked the others. */
public final class Deciding<T> {

    private final FixtureConfiguration<T> fixture;

    private Deciding(Class<T> type, String aggregateId) {
        fixture = new AggregateTestFixture<>(type);
        fixture.registerAnnotatedCommandHandler(new Handler<>(fixture, type, aggregateId));
    }

    /** An aggregate of that type, which has a constructor without parameters. */
    public static <T> Deciding<T> of(Class<T> type, String aggregateId) {
        return new Deciding<>(type, aggregateId);
    }

    /** What happened before. */
    public When<T> given(DomainEvent... events) {
        if (events.length == 0) {
            return new When<>(fixture.givenNoPriorActivity());
        }
        return new When<>(fixture.given((Object[]) events));
    }

    /** What is decided next. */
    public record When<T>(TestExecutor<T> fixture) {

        /** Decides. */
        public ResultValidator<T> when(Consumer<T> decision) {
            return fixture.when(new Decide<>(decision));
        }
    }

    record Decide<T>(Consumer<T> decision) {}

    /** Lets the aggregate, made if there is none, decide. */
    record Handler<T>(FixtureConfiguration<T> fixture, Class<T> type, String aggregateId) {

        @CommandHandler
        void handle(Decide<T> command) throws Exception {
            var constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            fixture.getRepository()
                    .loadOrCreate(aggregateId, constructor::newInstance)
                    .execute(command.decision());
        }
    }
}
