package ai.xentree.identity;

import ai.xentree.identity.AccountEvent.AccountActivated;
import ai.xentree.identity.AccountEvent.AccountErased;
import ai.xentree.identity.AccountEvent.AccountRegistered;
import ai.xentree.identity.AccountEvent.AccountStatusChanged;
import ai.xentree.identity.AccountEvent.EmailChanged;
import ai.xentree.identity.AccountEvent.ErasureCompleted;
import ai.xentree.identity.AccountEvent.PasswordChanged;
import ai.xentree.identity.AccountEvent.ProfileChanged;
import ai.xentree.identity.AccountEvent.SubscriptionPlanChanged;
import ai.xentree.identity.AccountEvent.UsernameChanged;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    /** Every username, email and full name that the person has ever had, as long as they can be read. */
    Set<String> everyName(UUID userId) {
        return events.readEvents(AccountCommand.aggregateId(userId))
                .asStream()
                .map(Message::getPayload)
                .flatMap(AccountReader::names)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private static Stream<@Nullable String> names(Object event) {
        return switch ((AccountEvent) event) {
            case AccountRegistered e -> Stream.of(e.username(), e.email(), e.fullName());
            case AccountActivated e -> Stream.of(e.username(), e.fullName());
            case UsernameChanged e -> Stream.of(e.username());
            case EmailChanged e -> Stream.of(e.email());
            case ProfileChanged e -> Stream.of(e.fullName());
            case PasswordChanged e -> Stream.empty();
            case SubscriptionPlanChanged e -> Stream.empty();
            case AccountStatusChanged e -> Stream.empty();
            case AccountErased e -> Stream.empty();
            case ErasureCompleted e -> Stream.empty();
        };
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
