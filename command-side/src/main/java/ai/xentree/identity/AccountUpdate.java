package ai.xentree.identity;

import ai.xentree.core.Actor;
import ai.xentree.core.Refusal;
import ai.xentree.identity.AccountCommand.Replacement;
import ai.xentree.identity.AccountCommand.UpdateAccount;
import ai.xentree.identity.AccountDetails.Attributes;
import ai.xentree.identity.AccountEvent.EmailChanged;
import ai.xentree.identity.AccountEvent.PasswordChanged;
import ai.xentree.identity.AccountEvent.ProfileChanged;
import ai.xentree.identity.AccountEvent.UsernameChanged;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What follows when a person changes their own account. */
final class AccountUpdate {

    private AccountUpdate() {}

    static List<AccountEvent> decide(AccountDetails details, UpdateAccount command) {
        requireOwn(details, command);
        var events = new ArrayList<AccountEvent>();
        var names = details.names();
        var username = command.username();
        if (username != null && !username.equals(names.username())) {
            AccountRules.requireUsername(username);
            events.add(new UsernameChanged(details.id(), username, command.at()));
        }
        var email = command.email();
        if (email != null && !email.equals(names.email())) {
            AccountRules.requireEmail(email);
            events.add(new EmailChanged(details.id(), email, command.at()));
        }
        var attributes = attributesAfter(details.attributes(), command);
        if (!attributes.equals(details.attributes())) {
            events.add(changed(details, attributes, command));
        }
        if (command.password()) {
            events.add(new PasswordChanged(details.id(), command.at()));
        }
        return events;
    }

    private static void requireOwn(AccountDetails details, UpdateAccount command) {
        if (!command.actor().is(details.id()) && !command.actor().equals(Actor.SYSTEM)) {
            throw Refusal.notFound("The account");
        }
        if (details.standing().status() != AccountStatus.ACTIVE) {
            throw Refusal.conflict("ACCOUNT_NOT_ACTIVE", "The account is not active.");
        }
    }

    private static Attributes attributesAfter(Attributes before, UpdateAccount command) {
        return new Attributes(
                replaced(before.fullName(), command.fullName()),
                replaced(before.avatarUrl(), command.avatarUrl()),
                Objects.requireNonNullElse(command.timezone(), before.timezone()),
                Objects.requireNonNullElse(command.language(), before.language()));
    }

    private static @Nullable String replaced(@Nullable String before, @Nullable Replacement replacement) {
        return replacement == null ? before : replacement.value();
    }

    private static ProfileChanged changed(AccountDetails details, Attributes attributes, UpdateAccount command) {
        AccountRules.requireFullName(attributes.fullName());
        AccountRules.requireAvatarUrl(attributes.avatarUrl());
        AccountRules.requireTimezone(attributes.timezone());
        AccountRules.requireLanguage(attributes.language());
        return new ProfileChanged(
                details.id(),
                attributes.fullName(),
                attributes.avatarUrl(),
                attributes.timezone(),
                attributes.language(),
                command.at());
    }
}
