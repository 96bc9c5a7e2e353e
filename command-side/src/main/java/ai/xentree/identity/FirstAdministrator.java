package ai.xentree.identity;

import ai.xentree.axon.Commands;
import ai.xentree.core.Actor;
import ai.xentree.core.Ids;
import ai.xentree.identity.AccountCommand.RegisterAccount;
import ai.xentree.passwords.GeneratedPassword;
import ai.xentree.passwords.Passwords;
import ai.xentree.vault.Vault;
import java.time.InstantSource;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes the first platform administrator of a platform that has none. What is to be done is in the vault before it is
 * done and as long as it is not, so that a program killed midway, or two that start at once, come to the same end.
 */
final class FirstAdministrator {

    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);
    private static final String KIND = "platform-admin";
    private static final String ID = "first";

    private final Vault vault;
    private final Commands commands;
    private final Passwords passwords;
    private final AccountReader accounts;
    private final Ids ids;
    private final InstantSource clock;
    private final JsonMapper json = new JsonMapper();

    FirstAdministrator(
            Vault vault, Commands commands, Passwords passwords, AccountReader accounts, Ids ids, InstantSource clock) {
        this.vault = vault;
        this.commands = commands;
        this.passwords = passwords;
        this.accounts = accounts;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * The first administrator as the vault knows them.
     *
     * @param unannounced the password that was made for them, until it has been announced
     */
    private record Marker(UUID userId, @Nullable String unannounced) {}

    /** Makes the administrator if there is none; announces a password that was made for them, and forgets it then. */
    void ensure(AdministratorSettings settings, Consumer<String> announce) {
        var marker = findMarker();
        if (marker.unannounced() == null && accounts.find(marker.userId()).isPresent()) {
            sayThatSettingsAreUnused(settings);
            return;
        }
        if (settings.password() == null) {
            var password = generatedPassword(marker);
            make(marker.userId(), settings, password);
            announce.accept(announcement(settings, password));
        } else {
            make(marker.userId(), settings, settings.password());
        }
        vault.put(KIND, entry(new Marker(marker.userId(), null)));
    }

    private Marker findMarker() {
        var kept = vault.find(KIND, ID)
                .orElseGet(() -> vault.putIfAbsent(KIND, entry(new Marker(ids.next(), GeneratedPassword.next()))));
        return json.readValue(kept.secret(), Marker.class);
    }

    private String generatedPassword(Marker marker) {
        var known = marker.unannounced();
        if (known != null) {
            return known;
        }
        var generated = GeneratedPassword.next();
        vault.put(KIND, entry(new Marker(marker.userId(), generated)));
        return generated;
    }

    private void make(UUID userId, AdministratorSettings settings, String password) {
        passwords.requireGood("xentree.admin.password", password, settings.username(), settings.email());
        passwords.set(userId, password);
        register(userId, settings);
        LOG.info("The platform has its first administrator");
    }

    private void register(UUID userId, AdministratorSettings settings) {
        if (accounts.find(userId).isEmpty()) {
            commands.send(new RegisterAccount(
                    userId,
                    settings.username(),
                    settings.email(),
                    null,
                    "UTC",
                    "en",
                    PlatformRole.SUPER_ADMIN,
                    clock.instant(),
                    Actor.SYSTEM));
        }
    }

    private static void sayThatSettingsAreUnused(AdministratorSettings settings) {
        if (settings.password() != null) {
            LOG.info("The platform has its first administrator, so xentree.admin.password is not used: it changes no"
                    + " password. Change it with PATCH /api/auth/me.");
        }
    }

    private static String announcement(AdministratorSettings settings, String password) {
        return "The first platform administrator is " + settings.username() + " with the password " + password
                + " (shown this once; change it after logging in).";
    }

    private Vault.Entry entry(Marker marker) {
        return new Vault.Entry(ID, json.writeValueAsBytes(marker), null);
    }
}
