package ai.xentree.web.keys;

import ai.xentree.core.Refusal;
import ai.xentree.core.UsedKey;
import ai.xentree.web.addresses.AddressRanges;
import ai.xentree.web.security.ApiKeys;
import ai.xentree.web.security.Authenticated;
import ai.xentree.web.security.Caller;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Recognizes API keys by the vault, at every request: what is revoked there is refused by all programs from then on. */
@Component
final class VaultApiKeys implements ApiKeys {

    private static final Pattern KEY = Pattern.compile("xntr-[A-Za-z0-9_-]{86}");

    private static final int PARSED_AT_MOST = 10_000;

    private final KeptApiKeys keys;
    private final KeyUses uses;
    private final Cache<List<String>, AddressRanges> parsed =
            Caffeine.newBuilder().maximumSize(PARSED_AT_MOST).build();

    VaultApiKeys(KeptApiKeys keys, KeyUses uses) {
        this.keys = keys;
        this.uses = uses;
    }

    @Override
    public Authenticated authenticate(String key, String address) {
        if (!KEY.matcher(key).matches()) {
            throw refused();
        }
        var known = keys.find(KeptApiKeys.hash(key))
                .filter(each -> mayComeFrom(address, each))
                .orElseThrow(VaultApiKeys::refused);
        uses.note(known.keyId());
        var used = new UsedKey(known.keyId(), known.organizationId());
        return Authenticated.apiKey(
                new Caller(known.userId(), null, known.superAdmin(), used), new TreeSet<>(known.scopes()));
    }

    private boolean mayComeFrom(String address, KeptApiKey key) {
        return key.allowedIps().isEmpty()
                || parsed.get(key.allowedIps(), AddressRanges::of).include(address);
    }

    /** The same for all reasons: who tries keys learns nothing. */
    private static RuntimeException refused() {
        return Refusal.refused(
                Refusal.Kind.UNAUTHORIZED,
                "UNAUTHORIZED",
                "The API key is unknown, has ended, or may not come from your address");
    }
}
