package ai.xentree.experience;

import ai.xentree.core.LocalDays;
import ai.xentree.experience.learner.Account;
import ai.xentree.identity.AccountStatus;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** How an account is kept in a learner's document. */
final class AccountDocuments {

    /** The username in lower case. */
    static final String NAME = "name";

    /** IANA name of the time zone. */
    static final String TIMEZONE = "timezone";

    private static final String USERNAME = "username";
    private static final String FULL_NAME = "full_name";
    private static final String AVATAR_URL = "avatar_url";
    private static final String STATUS = "account_status";
    private static final String REGISTERED_AT = "registered_at";

    private AccountDocuments() {}

    static String name(String username) {
        return username.toLowerCase(Locale.ROOT);
    }

    static void put(Document document, Account account) {
        var username = account.username();
        document.append(NAME, username == null ? null : name(username))
                .append(USERNAME, username)
                .append(FULL_NAME, account.fullName())
                .append(AVATAR_URL, account.avatarUrl())
                .append(STATUS, account.status().name())
                .append(TIMEZONE, account.timezone())
                .append(REGISTERED_AT, account.registeredAt().toEpochMilli());
    }

    static void removeNames(Document document) {
        List.of(NAME, USERNAME, FULL_NAME, AVATAR_URL).forEach(document::remove);
    }

    static Account read(Document document) {
        return new Account(
                text(document, USERNAME),
                text(document, FULL_NAME),
                text(document, AVATAR_URL),
                AccountStatus.valueOf(document.getString(STATUS)),
                document.getString(TIMEZONE),
                Instant.ofEpochMilli(document.getLong(REGISTERED_AT)));
    }

    /** The time zone of whoever the document is about. */
    static ZoneId zone(Document document) {
        return LocalDays.zone(document.getString(TIMEZONE));
    }

    private static @Nullable String text(Document document, String field) {
        return document.getString(field);
    }
}
