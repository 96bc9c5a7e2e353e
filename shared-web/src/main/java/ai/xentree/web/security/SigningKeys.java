package ai.xentree.web.security;

import ai.xentree.vault.Vault;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * The keys of access tokens, kept in the vault and shared by all programs. They are numbered, so that programs that make a
 * key at the same time agree on one. The newest signs; older ones verify until the last token they signed has expired.
 */
@Component
public final class SigningKeys {

    static final String KIND = "access-token-key";
    private static final Duration MARGIN = Duration.ofMinutes(5);
    private static final Duration REREAD_AT_MOST_EVERY = Duration.ofSeconds(1);

    private record Known(NavigableMap<String, SigningKey> keys, Instant readAt) {}

    private final Vault vault;
    private final Clock clock;
    private final TokenSettings settings;
    private volatile Known known = new Known(new TreeMap<>(), Instant.MIN);

    SigningKeys(Vault vault, Clock clock, TokenSettings settings) {
        this.vault = vault;
        this.clock = clock;
        this.settings = settings;
    }

    /** The key that signs now; made if there is none, replaced if it is too old. */
    SigningKey current() {
        var newest = fresh(settings.keyCache()).lastEntry();
        var dueBefore = clock.instant().minus(settings.keyMaxAge());
        if (newest != null && newest.getValue().madeAt().isAfter(dueBefore)) {
            return newest.getValue();
        }
        return makeAfter(newest == null ? 0 : newest.getValue().number());
    }

    /** The key of that id. An unknown one may be new: the vault is asked again, but not for every forged token. */
    Optional<SigningKey> find(String id) {
        var key = fresh(settings.keyCache()).get(id);
        return Optional.ofNullable(
                key != null ? key : fresh(REREAD_AT_MOST_EVERY).get(id));
    }

    /** Makes a new key that signs from now on. */
    public void rotate() {
        var newest = read().lastEntry();
        makeAfter(newest == null ? 0 : newest.getValue().number());
    }

    private SigningKey makeAfter(int number) {
        var made = SigningKey.make(number + 1, clock.instant());
        var kept = vault.putIfAbsent(KIND, new Vault.Entry(made.id(), made.encoded(), null));
        retireBefore(made.id());
        read();
        return SigningKey.decode(kept.id(), kept.secret());
    }

    private void retireBefore(String newestId) {
        var worthlessAt = clock.instant()
                .plus(settings.lifetime())
                .plus(settings.keyCache())
                .plus(MARGIN);
        vault.findAll(KIND, "").stream()
                .filter(entry -> entry.id().compareTo(newestId) < 0 && entry.expiresAt() == null)
                .forEach(entry -> vault.put(KIND, new Vault.Entry(entry.id(), entry.secret(), worthlessAt)));
    }

    private NavigableMap<String, SigningKey> fresh(Duration maxAge) {
        var last = known;
        return last.readAt().isBefore(clock.instant().minus(maxAge)) ? read() : last.keys();
    }

    private NavigableMap<String, SigningKey> read() {
        var keys = vault.findAll(KIND, "").stream()
                .map(entry -> SigningKey.decode(entry.id(), entry.secret()))
                .collect(Collectors.toMap(SigningKey::id, Function.identity(), (a, b) -> b, TreeMap::new));
        known = new Known(keys, clock.instant());
        return keys;
    }
}
