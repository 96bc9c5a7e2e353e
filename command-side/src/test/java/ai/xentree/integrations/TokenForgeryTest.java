package ai.xentree.integrations;

import static ai.xentree.integrations.ForgedTokens.claims;
import static ai.xentree.integrations.ForgedTokens.header;
import static ai.xentree.integrations.ForgedTokens.seconds;
import static ai.xentree.integrations.ForgedTokens.signed;
import static ai.xentree.integrations.GivenTokens.NOON;
import static ai.xentree.stats.OverseenAcme.ACME;
import static ai.xentree.stats.OverseenAcme.OTHER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TokenForgeryTest {

    private final TokensOfAcme acme = new TokensOfAcme();
    private final IntegrationGrantResponse grant = acme.grant();
    private final TenantKeyPair key = acme.keys.current(ACME, NOON);

    @AfterEach
    void close() {
        acme.close();
    }

    @Test
    void givenATokenWrittenByHandWithTheTenantsKey_thenItIsGood_soThatTheOthersFailForTheirReasonAlone() {
        assertThat(acme.verify(by(h -> {}, c -> {})).reason()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "None", "HS256", "RS512", "PS256", "ES256"})
    void givenAnotherAlgorithm_thenItIsNotEvenLookedAt(String algorithm) {
        assertFault(by(h -> h.put("alg", algorithm), c -> {}), TokenFault.BAD_SIGNATURE);
    }

    @Test
    void givenNoSignature_thenItIsBad() {
        var none = header(grant.kid());
        none.put("alg", "none");
        assertFault(ForgedTokens.unsigned(none, claims(jti())), TokenFault.BAD_SIGNATURE);
        assertFault(ForgedTokens.unsigned(header(grant.kid()), claims(jti())), TokenFault.MALFORMED);
    }

    @Test
    void givenThePublicKeyAsASecret_thenTheSignatureIsBad() {
        var header = header(grant.kid());
        header.put("alg", "HS256");
        var secret = key.pair().publicKey().getEncoded();
        assertFault(ForgedTokens.signedBySecret(header, claims(jti()), secret), TokenFault.BAD_SIGNATURE);
        var disguised = ForgedTokens.signedBySecret(header(grant.kid()), claims(jti()), secret);
        assertFault(disguised, TokenFault.BAD_SIGNATURE);
    }

    @Test
    void givenAnotherTenantsKey_thenItsIdIsUnknownAndItsSignatureIsBad() {
        var others = acme.keys.current(OTHER, NOON);
        var theirId = RsaKeys.thumbprint(others.pair().publicKey());
        assertFault(signed(header(theirId), claims(jti()), others.privateKey()), TokenFault.UNKNOWN_KEY);
        assertFault(signed(header(grant.kid()), claims(jti()), others.privateKey()), TokenFault.BAD_SIGNATURE);
    }

    @Test
    void givenATokenForAnotherTenant_thenOnlyTheIdIsToldThatItClaims() {
        var told = acme.verify(by(h -> {}, c -> c.put("tenantId", OTHER.toString())));
        assertThat(told).isEqualTo(IntegrationVerifyResponse.unproven(TokenFault.WRONG_TENANT, grant.jti()));
    }

    @Test
    void givenATokenWhoseClaimsWereExchanged_thenTheSignatureIsBad() {
        var parts = grant.token().split("\\.", -1);
        var claims = claims(jti());
        claims.put("scopes", List.of("admin"));
        var other = signed(
                        header(grant.kid()),
                        claims,
                        acme.keys.current(OTHER, NOON).privateKey())
                .split("\\.", -1);
        assertFault(parts[0] + "." + other[1] + "." + parts[2], TokenFault.BAD_SIGNATURE);
    }

    @ParameterizedTest
    @CsvSource({"iss, elsewhere", "aud, xentree-api", "mode, admin", "jti, 1", "exp, ", "nbf, ", "iat, ", "scopes, all"
    })
    void givenAClaimThatNoTokenOfThisDeploymentHas_thenItIsNoneOfThem(String claim, @Nullable String value) {
        assertFault(by(h -> {}, c -> c.put(claim, value)), TokenFault.MALFORMED);
    }

    @Test
    void givenAnAccessTokensType_thenItIsNoIntegrationToken() {
        assertFault(by(h -> h.put("typ", "at+jwt"), c -> {}), TokenFault.MALFORMED);
    }

    @Test
    void givenATokenThatNeverWasIssued_thenItIsNotInForce() {
        assertFault(by(h -> {}, c -> c.put("jti", OTHER.toString())), TokenFault.REVOKED);
    }

    @Test
    void givenATokenOfLaterThanClocksMayDiffer_thenItIsNotYetValid() {
        assertFault(by(h -> {}, c -> c.put("nbf", seconds(NOON.plusSeconds(6)))), TokenFault.NOT_YET_VALID);
        assertThat(acme.verify(by(h -> {}, c -> c.put("nbf", seconds(NOON.plusSeconds(5)))))
                        .valid())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "a.b", "a.b.c", "e30.e30.", "bnVsbA.bnVsbA.x", "....", "e30.e30.e30.e30.e30"})
    void givenWhatIsNoToken_thenThatIsSaid(String text) {
        assertFault(text, TokenFault.MALFORMED);
    }

    private String by(Consumer<Map<String, @Nullable Object>> header, Consumer<Map<String, @Nullable Object>> claims) {
        var headerMembers = header(grant.kid());
        header.accept(headerMembers);
        var claimMembers = claims(jti());
        claims.accept(claimMembers);
        return signed(headerMembers, claimMembers, key.privateKey());
    }

    private String jti() {
        return grant.jti().toString();
    }

    private void assertFault(String token, TokenFault fault) {
        assertThat(acme.verify(token))
                .returns(false, IntegrationVerifyResponse::valid)
                .returns(fault, IntegrationVerifyResponse::reason)
                .satisfies(told -> assertThat(told.scopes()).isEmpty());
    }
}
