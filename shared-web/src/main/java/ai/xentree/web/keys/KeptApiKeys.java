package ai.xentree.web.keys;

import ai.xentree.core.Sha256;
import ai.xentree.vault.Vault;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * API keys in the vault, each under the SHA-256 of its 512 random bits: so it can be recognized and not be told. There they are
 * the same for all programs, so one that is removed is refused everywhere at once.
 */
@Component
public final class KeptApiKeys {

    private static final String KIND = "api-key";
    private static final String OF_PERSON = "api-key-of";

    private final Vault vault;
    private final JsonMapper json = JsonMapper.builder().build();

    /** Keys in that vault. */
    public KeptApiKeys(Vault vault) {
        this.vault = vault;
    }

    /** What a key is recognized by. */
    public static String hash(String key) {
        return Sha256.hex(key);
    }

    /** The key of that hash, if there is one that has neither ended nor been removed. */
    public Optional<KeptApiKey> find(String hash) {
        return vault.find(KIND, hash).map(entry -> json.readValue(entry.secret(), KeptApiKey.class));
    }

    /** Has a key be recognized from now on. */
    public void keep(String hash, KeptApiKey key) {
        var index = hash.getBytes(StandardCharsets.US_ASCII);
        vault.put(OF_PERSON, new Vault.Entry(key.userId() + "/" + key.keyId(), index, key.expiresAt()));
        vault.put(KIND, new Vault.Entry(hash, json.writeValueAsBytes(key), key.expiresAt()));
    }

    /** The keys that somebody made, as far as they have neither ended nor been removed. */
    public List<UUID> of(UUID userId) {
        var prefix = userId + "/";
        return vault.findAll(OF_PERSON, prefix).stream()
                .map(entry -> UUID.fromString(entry.id().substring(prefix.length())))
                .toList();
    }

    /** The keys that are tied to an organization, the same; all keys are looked through for it. */
    public List<KeptApiKey> ofOrganization(UUID organizationId) {
        return vault.findAll(KIND, "").stream()
                .map(entry -> json.readValue(entry.secret(), KeptApiKey.class))
                .filter(key -> key.organizationId().equals(organizationId))
                .toList();
    }

    /** Has a key be refused from now on. */
    public void remove(UUID userId, UUID keyId) {
        var id = userId + "/" + keyId;
        vault.find(OF_PERSON, id)
                .ifPresent(entry -> vault.remove(KIND, new String(entry.secret(), StandardCharsets.US_ASCII)));
        vault.remove(OF_PERSON, id);
    }
}
