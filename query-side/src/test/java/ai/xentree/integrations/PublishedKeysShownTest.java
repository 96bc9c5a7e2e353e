package ai.xentree.integrations;

import static ai.xentree.integrations.ShownIntegrations.ACME;
import static ai.xentree.integrations.ShownIntegrations.NOON;
import static ai.xentree.integrations.ShownIntegrations.OTHER;
import static ai.xentree.integrations.ShownIntegrations.made;
import static ai.xentree.integrations.ShownIntegrations.newKey;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.xentree.core.Refused;
import ai.xentree.organizations.OrganizationEvent.OrganizationDeleted;
import ai.xentree.web.tags.KnownTags;
import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PublishedKeysShownTest {

    private static final KnownTags NONE = new KnownTags(List.of(), false);

    private final ShownIntegrations shown = new ShownIntegrations();
    private final PublicKey first = newKey();
    private final PublicKey second = newKey();

    @AfterEach
    void close() {
        shown.close();
    }

    @Test
    void givenAKey_thenItIsWhatTheEventSaysAndItsFingerprintIsItsHash() throws Exception {
        shown.happened(made(ACME, first, NOON));
        var jwk = keys(ACME).getFirst();
        assertThat(number(jwk.n())).isEqualTo(((RSAPublicKey) first).getModulus());
        assertThat(number(jwk.e())).isEqualTo(((RSAPublicKey) first).getPublicExponent());
        var hash = MessageDigest.getInstance("SHA-256").digest(first.getEncoded());
        var fingerprints =
                Objects.requireNonNull(shown.keys.fingerprints(ACME, NONE).getBody());
        assertThat(fingerprints.fingerprints())
                .containsExactly(new IntegrationKeyFingerprint(
                        jwk.kid(), "RS256", "SHA-256", HexFormat.of().formatHex(hash), NOON));
    }

    @Test
    void givenAnotherKey_thenBothAreShownWhileTheyOverlapAndThenTheLastAlone() {
        var spring = NOON.plus(Duration.ofDays(90));
        shown.happened(made(ACME, first, NOON), made(ACME, second, spring));
        shown.now = spring.plus(Duration.ofMinutes(15)).minusMillis(1);
        assertThat(keys(ACME)).hasSize(2);
        var tag = shown.keys.jwks(ACME, NONE).getHeaders().getETag();
        shown.now = spring.plus(Duration.ofMinutes(15));
        assertThat(keys(ACME)).extracting(IntegrationJWK::kid).containsExactly(RsaKeys.thumbprint(second));
        var answer = shown.keys.jwks(ACME, NONE);
        assertThat(answer.getHeaders().getETag()).isNotEqualTo(tag);
        assertThat(answer.getHeaders().getCacheControl()).isEqualTo("max-age=60, public");
    }

    @Test
    void givenATenantWithoutKeysOrDeletedOrNone_thenNothingIsFound() {
        shown.happened(made(ACME, first, NOON), new OrganizationDeleted(ACME, NOON));
        for (var tenant : List.of(ACME, OTHER)) {
            assertThatThrownBy(() -> shown.keys.jwks(tenant, NONE))
                    .isInstanceOf(Refused.class)
                    .hasMessageStartingWith("NOT_FOUND");
        }
    }

    private List<IntegrationJWK> keys(UUID tenantId) {
        return Objects.requireNonNull(shown.keys.jwks(tenantId, NONE).getBody()).keys();
    }

    private static BigInteger number(String text) {
        return new BigInteger(1, Base64.getUrlDecoder().decode(text));
    }
}
