package ai.xentree.integrations;

import static ai.xentree.integrations.GivenTokens.NOON;
import static ai.xentree.integrations.TokensOfAcme.as;
import static ai.xentree.stats.OverseenAcme.ACME;
import static ai.xentree.stats.OverseenAcme.AUDREY;
import static ai.xentree.stats.OverseenAcme.MANU;
import static ai.xentree.stats.OverseenAcme.MIA;
import static ai.xentree.stats.OverseenAcme.OLGA;
import static ai.xentree.stats.OverseenAcme.OTHER;
import static ai.xentree.stats.OverseenAcme.SAM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.xentree.core.Refused;
import ai.xentree.integrations.IntegrationTokenEvent.TokenGranted;
import ai.xentree.integrations.IntegrationTokenEvent.TokenRevoked;
import ai.xentree.integrations.TokenKeyEvent.TokenKeyMade;
import java.time.Duration;
import java.util.Base64;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class IssuingTokensTest {

    private final TokensOfAcme acme = new TokensOfAcme();

    @AfterEach
    void close() {
        acme.close();
    }

    @Test
    void givenAGrant_thenItIsGoodForItsOriginUntilItExpires() {
        acme.now = NOON.plusMillis(900);
        var grant = acme.grant();
        assertThat(grant)
                .returns(NOON, IntegrationGrantResponse::issuedAt)
                .returns(NOON.plusSeconds(120), IntegrationGrantResponse::expiresAt)
                .returns(ACME, IntegrationGrantResponse::tenantId);
        assertThat(acme.verify(grant.token(), "HTTPS://Partner.example.com:443/"))
                .returns(true, IntegrationVerifyResponse::valid)
                .returns(grant.scopes(), IntegrationVerifyResponse::scopes);
        assertThat(reason(grant.token(), "https://partner.example.com:8443")).isEqualTo(TokenFault.WRONG_ORIGIN);
        assertThat(reason(grant.token(), "partner")).isEqualTo(TokenFault.WRONG_ORIGIN);
        acme.now = grant.expiresAt().minusMillis(1);
        assertThat(reason(grant.token(), null)).isNull();
        acme.now = grant.expiresAt();
        assertThat(reason(grant.token(), null)).isEqualTo(TokenFault.EXPIRED);
    }

    @Test
    void givenGrants_thenEventsTellOfThemButNotTheTokensNorTheKey() {
        var grant = acme.grant();
        acme.grant();
        var privateKey = acme.keys.current(ACME, NOON).privateKey().getEncoded();
        assertThat(acme.axon.events())
                .hasExactlyElementsOfTypes(TokenKeyMade.class, TokenGranted.class, TokenGranted.class);
        assertThat(acme.axon.events().toString())
                .doesNotContain(grant.token().substring(grant.token().lastIndexOf('.') + 1))
                .doesNotContain(Base64.getEncoder().encodeToString(privateKey));
        assertThat(grant.toString()).doesNotContain(grant.token());
    }

    @Test
    void givenARotation_thenTheOldTokenIsRevokedAndTheNewOneGoodInOneStep() {
        var old = acme.grant();
        var rotated = acme.rotate(old.token(), null);
        assertThat(reason(old.token(), null)).isEqualTo(TokenFault.REVOKED);
        assertThat(reason(rotated.token(), null)).isNull();
        assertThat(rotated)
                .returns(old.jti(), IntegrationRotateResponse::previousJti)
                .returns(true, IntegrationRotateResponse::previousRevoked);
        assertRefused("TOKEN_REVOKED", () -> acme.rotate(old.token(), null));
        assertThat(acme.axon.events().stream().filter(TokenGranted.class::isInstance))
                .as("a refused rotation issues nothing")
                .hasSize(2);
    }

    @Test
    void givenARotationThatLetsTheOldTokenGoOn_thenBothAreGood() {
        var old = acme.grant();
        var rotated = acme.rotate(old.token(), false);
        assertThat(reason(old.token(), null)).isNull();
        assertThat(rotated.previousRevoked()).isFalse();
        acme.now = old.expiresAt();
        assertRefused("TOKEN_EXPIRED", () -> acme.rotate(old.token(), null));
    }

    @Test
    void givenATokenOrItsId_whenItIsRevoked_thenItIsAtOnceAndTheSecondTimeSaysSo() {
        var grant = acme.grant();
        var first = acme.endpoint.revoke(
                new IntegrationRevokeRequest(grant.token(), null, null, "security-incident"), as(OLGA));
        assertThat(first)
                .returns(true, IntegrationRevokeResponse::revoked)
                .returns(false, IntegrationRevokeResponse::alreadyRevoked);
        assertThat(reason(grant.token(), null)).isEqualTo(TokenFault.REVOKED);
        acme.now = NOON.plusSeconds(30);
        var second = acme.endpoint.revoke(new IntegrationRevokeRequest(null, ACME, grant.jti(), null), as(OLGA));
        assertThat(second)
                .returns(true, IntegrationRevokeResponse::alreadyRevoked)
                .returns(first.revokedAt(), IntegrationRevokeResponse::revokedAt);
        assertThat(acme.axon.events().stream().filter(TokenRevoked.class::isInstance))
                .hasSize(1);
    }

    @Test
    void givenAnOldKey_whenATokenIsIssued_thenAnotherSignsAndTheOldOneVerifiesForAWhile() {
        var first = acme.grant();
        acme.now = NOON.plus(Duration.ofDays(90)).minusSeconds(1);
        var last = acme.grant();
        acme.now = NOON.plus(Duration.ofDays(90));
        var next = acme.grant();
        assertThat(last.kid()).isEqualTo(first.kid());
        assertThat(next.kid()).isNotEqualTo(first.kid());
        assertThat(reason(last.token(), null)).isNull();
        assertThat(reason(next.token(), null)).isNull();
        assertThat(acme.axon.vault().findAll(TenantKeyPairs.KIND, ACME + "/"))
                .as("what signs no more is not kept")
                .hasSize(1);
        acme.now = acme.now.plus(Duration.ofMinutes(15));
        assertThat(reason(last.token(), null)).isEqualTo(TokenFault.UNKNOWN_KEY);
    }

    @Test
    void givenWhoIsNeitherOwnerNorAdmin_thenTheyIssueAndEndNothing() {
        var grant = acme.grant();
        for (var person : Set.of(MANU, AUDREY, MIA)) {
            assertRefused("FORBIDDEN", () -> grantAs(person, ACME));
            assertRefused("FORBIDDEN", () -> grantAs(person, null));
            assertRefused("FORBIDDEN", () -> revokeAs(person, grant.jti()));
        }
        assertRefused("NOT_FOUND", () -> grantAs(SAM, ACME));
        assertRefused("NOT_FOUND", () -> grantAs(OLGA, OTHER));
        assertRefused("NOT_FOUND", () -> revokeAs(SAM, grant.jti()));
        assertRefused("NOT_FOUND", () -> revokeAs(OLGA, OTHER));
        assertRefused(
                "NOT_FOUND",
                () -> acme.endpoint.verify(new IntegrationVerifyRequest(grant.token(), ACME, null), as(SAM)));
        assertThat(acme.axon.vault().findAll(TenantKeyPairs.KIND, OTHER + "/"))
                .as("no key is made for who may not grant")
                .isEmpty();
    }

    @Test
    void givenTenantsThatAreGone_thenTheirKeysAreForgottenAndOthersStay() {
        acme.grant();
        acme.keys.current(OTHER, NOON);
        acme.keys.keepOnlyOf(acme.tenants::exists);
        assertThat(acme.axon.vault().findAll(TenantKeyPairs.KIND, ""))
                .singleElement()
                .satisfies(entry -> assertThat(entry.id()).startsWith(ACME + "/"));
    }

    private void grantAs(UUID person, @Nullable UUID tenantId) {
        acme.endpoint.grant(
                new IntegrationGrantRequest(null, TokensOfAcme.ORIGIN, Set.of("a"), null, tenantId), as(person));
    }

    private void revokeAs(UUID person, UUID tokenId) {
        acme.endpoint.revoke(new IntegrationRevokeRequest(null, ACME, tokenId, null), as(person));
    }

    private static void assertRefused(String code, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(Refused.class).hasMessageStartingWith(code);
    }

    private @Nullable TokenFault reason(String token, @Nullable String origin) {
        return acme.verify(token, origin).reason();
    }
}
