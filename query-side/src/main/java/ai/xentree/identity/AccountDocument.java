package ai.xentree.identity;

import java.time.Instant;
import java.util.Date;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** An account in MongoDB: the names of its fields, how they change, and how it is read. */
final class AccountDocument {

    static final String COLLECTION = "accounts";
    static final String ID = "_id";
    static final String USERNAME = "username";
    static final String PLAN = "subscription_plan";
    static final String STATUS = "account_status";

    /** Username, email and display name in lower case, to be searched in. */
    static final String SEARCH = "search";

    private static final String EMAIL = "email";
    private static final String FULL_NAME = "full_name";
    private static final String AVATAR_URL = "avatar_url";
    private static final String TIMEZONE = "timezone";
    private static final String LANGUAGE = "language";
    private static final String ROLE = "platform_role";
    private static final String CREATED_AT = "created_at";
    private static final String UPDATED_AT = "updated_at";

    private final Document document;

    AccountDocument(Document document) {
        this.document = document;
    }

    static String folded(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /** Brings the document up with an event about it. */
    void apply(AccountEvent event) {
        switch (event) {
            case AccountEvent.AccountRegistered e -> register(e);
            case AccountEvent.AccountActivated e ->
                set(USERNAME, e.username())
                        .set(FULL_NAME, e.fullName())
                        .set(STATUS, AccountStatus.ACTIVE.name())
                        .updatedAt(e.activatedAt());
            case AccountEvent.UsernameChanged e -> set(USERNAME, e.username()).updatedAt(e.changedAt());
            case AccountEvent.EmailChanged e -> set(EMAIL, e.email()).updatedAt(e.changedAt());
            case AccountEvent.ProfileChanged e ->
                set(FULL_NAME, e.fullName())
                        .set(AVATAR_URL, e.avatarUrl())
                        .set(TIMEZONE, e.timezone())
                        .set(LANGUAGE, e.language())
                        .updatedAt(e.changedAt());
            case AccountEvent.PasswordChanged e -> updatedAt(e.changedAt());
            case AccountEvent.SubscriptionPlanChanged e ->
                set(PLAN, e.plan().name()).updatedAt(e.changedAt());
            case AccountEvent.AccountStatusChanged e ->
                set(STATUS, e.status().name()).updatedAt(e.changedAt());
            case AccountEvent.AccountErased e -> erased(e.erasedAt());
            case AccountEvent.ErasureCompleted e -> erased(e.completedAt());
        }
        set(SEARCH, searchText());
    }

    private void register(AccountEvent.AccountRegistered event) {
        set(USERNAME, event.username())
                .set(EMAIL, event.email())
                .set(FULL_NAME, event.fullName())
                .set(TIMEZONE, event.timezone())
                .set(LANGUAGE, event.language())
                .set(ROLE, event.platformRole().name())
                .set(PLAN, SubscriptionPlan.FREE.name())
                .set(STATUS, event.status().name())
                .set(CREATED_AT, Date.from(event.registeredAt()))
                .updatedAt(event.registeredAt());
    }

    private void erased(Instant at) {
        set(USERNAME, null)
                .set(EMAIL, null)
                .set(FULL_NAME, null)
                .set(AVATAR_URL, null)
                .set(STATUS, AccountStatus.DELETED.name())
                .updatedAt(at);
    }

    private AccountDocument set(String field, @Nullable Object value) {
        document.put(field, value);
        return this;
    }

    private void updatedAt(Instant at) {
        set(UPDATED_AT, Date.from(at));
    }

    private String searchText() {
        return Stream.of(text(USERNAME), text(EMAIL), text(FULL_NAME))
                .filter(Objects::nonNull)
                .map(AccountDocument::folded)
                .collect(Collectors.joining("\n"));
    }

    /** The account as others see it who may. */
    AccountResponse response() {
        return new AccountResponse(
                id(),
                text(USERNAME),
                text(EMAIL),
                text(FULL_NAME),
                text(AVATAR_URL),
                role(),
                plan(),
                status(),
                instant(CREATED_AT),
                instant(UPDATED_AT));
    }

    /** The account as its person sees it. */
    UserProfile profile() {
        return new UserProfile(
                id(),
                document.getString(USERNAME),
                document.getString(EMAIL),
                text(FULL_NAME),
                text(AVATAR_URL),
                document.getString(TIMEZONE),
                document.getString(LANGUAGE),
                null,
                plan(),
                status(),
                role(),
                instant(CREATED_AT),
                instant(UPDATED_AT));
    }

    private UUID id() {
        return UUID.fromString(document.getString(ID));
    }

    private PlatformRole role() {
        return PlatformRole.valueOf(document.getString(ROLE));
    }

    private SubscriptionPlan plan() {
        return SubscriptionPlan.valueOf(document.getString(PLAN));
    }

    private AccountStatus status() {
        return AccountStatus.valueOf(document.getString(STATUS));
    }

    private Instant instant(String field) {
        return document.getDate(field).toInstant();
    }

    private @Nullable String text(String field) {
        return document.getString(field);
    }
}
