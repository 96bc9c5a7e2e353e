package ai.xentree.identity;

import java.util.Optional;
import java.util.UUID;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.Message;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;

/** Reads accounts from their own events, so that what was written a moment ago is there. */
final class AccountReader {

    private final EventStore events;

    AccountReader(EventStore events) {
        this.events = events;
    }

    /** The account as it is now, if there is one. */
    Optional<AccountDetails> find(UUID userId) {
        var state = events.readEvents(AccountCommand.aggregateId(userId))
                .asStream()
                .map(Message::getPayload)
                .map(AccountEvent.class::cast)
                .reduce((AccountState) new AccountState.None(), AccountState::evolve, (earlier, later) -> later);
        return state instanceof ExistingAccount account ? Optional.of(account.details()) : Optional.empty();
    }

    /** Whether the person may use the platform now. */
    boolean isActive(UUID userId) {
        return find(userId)
                .filter(account -> account.standing().status() == AccountStatus.ACTIVE)
                .isPresent();
    }

    @QueryHandler
    @Nullable
    AccountResponse handle(FindAccount query) {
        return find(query.userId()).map(AccountDetails::response).orElse(null);
    }
}
