package ai.xentree.identity;

import ai.xentree.core.Actor;
import ai.xentree.identity.AccountCommand.RegisterAccount;
import ai.xentree.identity.AccountCommand.Replacement;
import ai.xentree.identity.AccountCommand.UpdateAccount;
import ai.xentree.identity.AccountEvent.AccountRegistered;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The people of the tests of this package. */
final class People {

    static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");
    static final UUID MARA = UUID.fromString("01900000-0000-7000-8000-0000000000aa");
    static final UUID NOOR = UUID.fromString("01900000-0000-7000-8000-0000000000bb");
    static final Actor NOBODY = new Actor(null, false);
    static final Actor ADMIN = new Actor(UUID.fromString("01900000-0000-7000-8000-0000000000ff"), true);

    private People() {}

    static RegisterAccount register() {
        return register(MARA, "mara", "mara@example.com");
    }

    static RegisterAccount register(UUID userId, String username, String email) {
        return new RegisterAccount(
                userId, username, email, "Mara Lind", "UTC", "en", PlatformRole.USER, NINE, Actor.user(userId));
    }

    static AccountRegistered registered() {
        return new AccountRegistered(
                MARA,
                "mara",
                "mara@example.com",
                "Mara Lind",
                "UTC",
                "en",
                PlatformRole.USER,
                AccountStatus.ACTIVE,
                NINE);
    }

    static AccountRegistered invited() {
        return new AccountRegistered(
                MARA, null, "mara@example.com", null, "UTC", "en", PlatformRole.USER, AccountStatus.INVITED, NINE);
    }

    static Update update() {
        return new Update();
    }

    /** Mara changes her account. */
    static final class Update {

        private @Nullable String username;
        private @Nullable String email;
        private @Nullable Replacement fullName;
        private @Nullable Replacement avatarUrl;
        private @Nullable String timezone;
        private boolean password;
        private UUID userId = MARA;
        private Actor actor = Actor.user(MARA);

        Update of(UUID other) {
            userId = other;
            actor = Actor.user(other);
            return this;
        }

        Update username(String value) {
            username = value;
            return this;
        }

        Update email(String value) {
            email = value;
            return this;
        }

        Update fullName(@Nullable String value) {
            fullName = new Replacement(value);
            return this;
        }

        Update avatarUrl(String value) {
            avatarUrl = new Replacement(value);
            return this;
        }

        Update timezone(String value) {
            timezone = value;
            return this;
        }

        Update password() {
            password = true;
            return this;
        }

        Update by(Actor other) {
            actor = other;
            return this;
        }

        UpdateAccount build() {
            return new UpdateAccount(
                    userId, username, email, fullName, avatarUrl, timezone, null, password, NINE, actor);
        }
    }
}
