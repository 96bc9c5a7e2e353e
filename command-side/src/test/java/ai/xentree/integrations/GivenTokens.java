package ai.xentree.integrations;

import static ai.xentree.stats.OverseenAcme.ACME;
import static ai.xentree.stats.OverseenAcme.OLGA;

import ai.xentree.integrations.IntegrationTokenEvent.TokenGranted;
import ai.xentree.integrations.IntegrationTokenEvent.TokenRevoked;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tokens of Acme that tests speak of. */
final class GivenTokens {

    static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    static final Instant END = NOON.plusSeconds(120);
    static final UUID TOKEN = new UUID(7, 1);
    static final UUID NEXT = new UUID(7, 2);
    static final UUID REVOCATION = new UUID(8, 1);
    static final TokenKey KEY = new TokenKey("k1", "cHVibGlj", NOON, NOON.plus(Duration.ofMinutes(15)));
    static final GrantTerms TERMS =
            new GrantTerms(IntegrationMode.API, "https://partner.example.com", List.of("profile:read"), NOON, END);

    private GivenTokens() {}

    static TokenGranted granted(UUID tokenId) {
        return new TokenGranted(ACME, tokenId, KEY.keyId(), TERMS, OLGA);
    }

    static TokenRevoked revoked(@Nullable UUID replacedBy) {
        return new TokenRevoked(ACME, TOKEN, REVOCATION, "leaked", replacedBy, OLGA, NOON.plusSeconds(5), END);
    }
}
