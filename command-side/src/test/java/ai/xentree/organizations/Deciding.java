package ai.xentree.organizations;

import ai.xentree.core.DomainEvent;
import java.util.function.Consumer;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.ResultValidator;
import org.axonframework.test.aggregate.TestExecutor;

/** Has one aggregate decide alone, as the handlers of this feature have it decide after they have asked the others. */
final class Deciding<T> {

    private final FixtureConfiguration<T> fixture;

    private Deciding(Class<T> type, String aggregateId) {
        fixture = new AggregateTestFixture<>(type);
        fixture.registerAnnotatedCommandHandler(new Handler<>(fixture, type, aggregateId));
    }

    static Deciding<Organization> organization() {
        return new Deciding<>(Organization.class, OrganizationCommand.aggregateId(Acme.ACME));
    }

    static Deciding<Membership> membership() {
        return new Deciding<>(Membership.class, MembershipCommand.aggregateId(Acme.ACME, Acme.user(Acme.MIA)));
    }

    When<T> given(DomainEvent... events) {
        if (events.length == 0) {
            return new When<>(fixture.givenNoPriorActivity());
        }
        return new When<>(fixture.given((Object[]) events));
    }

    /** What is decided next. */
    record When<T>(TestExecutor<T> fixture) {

        ResultValidator<T> when(Consumer<T> decision) {
            return fixture.when(new Decide<>(decision));
        }
    }

    record Decide<T>(Consumer<T> decision) {}

    /** Lets the aggregate, made if there is none, decide. */
    record Handler<T>(FixtureConfiguration<T> fixture, Class<T> type, String aggregateId) {

        @CommandHandler
        void handle(Decide<T> command) throws Exception {
            fixture.getRepository()
                    .loadOrCreate(
                            aggregateId, () -> type.getDeclaredConstructor().newInstance())
                    .execute(command.decision());
        }
    }
}
