package ai.xentree.web.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ai.xentree.core.Refused;
import ai.xentree.identity.PlatformRole;
import ai.xentree.testing.ManualClock;
import ai.xentree.vault.InMemoryVault;
import ai.xentree.vault.Vault;
import io.jsonwebtoken.JwtBuilder;
import io.jsonwebtoken.Jwts;
import io.jsonwebtoken.security.Keys;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class AccessTokensTest {

    private static final UUID USER = UUID.fromString("a169451c-8525-4352-b8ca-070dd449a1a5");
    private static final UUID LOGIN = UUID.fromString("3f1d7c1e-6f0e-4b0b-9a39-6f3f0f6a2b11");

    private static final TokenSettings.Checks CHECKS = new TokenSettings.Checks(1, 1, 10, Duration.ofSeconds(30));

    private final ManualClock clock = new ManualClock(Instant.parse("2026-03-08T10:00:00Z"));
    private final TokenSettings settings = new TokenSettings(
            "xentree", "xentree-api", Duration.ofMinutes(15), Duration.ofDays(90), Duration.ofMinutes(1), CHECKS);
    private final Vault vault = new InMemoryVault(clock);
    private final SigningKeys keys = new SigningKeys(vault, clock, settings);
    private final AccessTokens tokens = new AccessTokens(keys, settings, UUID::randomUUID, clock);
    private final AccessTokens withoutTurns = closed(new AccessTokens(keys, settings, UUID::randomUUID, clock));
    private final AccessTokens elsewhere = new AccessTokens(keys, settings, UUID::randomUUID, clock);

    @Test
    void aTokenSaysWhoseItIsAndWhichLogInItBelongsTo() {
        assertThat(tokens.verify(issue(), AccessTokensTest::nothing)).hasValue(new Caller(USER, LOGIN, false));
        var administrator = elsewhere.issue(USER, LOGIN, PlatformRole.SUPER_ADMIN, clock.instant());
        assertThat(tokens.verify(administrator, AccessTokensTest::nothing)).hasValue(new Caller(USER, LOGIN, true));
    }

    @Test
    void aTokenIsKnownByItsMark_andOneWithoutOnceItWasChecked() {
        assertThat(isKnown(issue())).isTrue();
        var unmarked = forged(UnaryOperator.identity());
        assertThat(isKnown(unmarked)).isFalse();
        assertThat(tokens.verify(unmarked, AccessTokensTest::nothing)).isPresent();
        assertThat(isKnown(unmarked)).isTrue();
    }

    @Test
    void aMarkedTokenIsCheckedAtOnceWhereOthersWaitForTheirTurn() {
        assertThat(withoutTurns.verify(issue(), AccessTokensTest::nothing)).isPresent();
        waitsForItsTurn(forged(UnaryOperator.identity()));
        waitsForItsTurn(forged(token -> marked(token, "x".repeat(32))));
        waitsForItsTurn(forged(token -> marked(token, "")));
        waitsForItsTurn(forged(token -> marked(token, "#")));
    }

    @Test
    void aMarkOfAnotherKeyCountsForNothing() {
        var strange = new TokenMarks(keys, settings).make(SigningKey.make(1, clock.instant()));
        waitsForItsTurn(forged(token -> marked(token, strange)));
    }

    @Test
    void aMarkThatWasPutOnAWrongTokenCountsForNothingFromThenOn() {
        var token = issue();
        var wrong = token.substring(0, token.lastIndexOf('.')) + "." + encoded("x".repeat(64));
        assertThat(withoutTurns.verify(wrong, AccessTokensTest::nothing)).isEmpty();
        waitsForItsTurn(wrong);
        waitsForItsTurn(token);
        assertThat(tokens.verify(token, AccessTokensTest::nothing)).isPresent();
    }

    @Test
    void aTokenIsGoodForAQuarterOfAnHourAlsoWhereItWasIssued() {
        var token = issue();
        clock.advance(Duration.ofSeconds(899));
        assertThat(elsewhere.verify(token, AccessTokensTest::nothing)).isPresent();
        clock.advance(Duration.ofSeconds(1));
        assertThat(elsewhere.verify(token, AccessTokensTest::nothing)).isEmpty();
    }

    @Test
    void aTokenHasTheHeaderAndClaimsOfAnAccessToken() {
        var parts = issue().split("\\.", -1);
        assertThat(decoded(parts[0])).contains("\"typ\":\"at+jwt\"", "\"alg\":\"EdDSA\"", "\"kid\":\"00000001\"");
        assertThat(decoded(parts[1]))
                .contains("\"iss\":\"xentree\"", "\"aud\":[\"xentree-api\"]", "\"sub\":\"" + USER, "\"sid\":\"" + LOGIN)
                .contains("\"jti\":", "\"iat\":1772964000", "\"exp\":1772964900", "\"platform_role\":\"user\"");
    }

    @Test
    void aTokenIsGoodForAQuarterOfAnHour() {
        var token = issue();
        clock.advance(Duration.ofSeconds(899));
        assertThat(tokens.verify(token, AccessTokensTest::nothing)).isPresent();
        clock.advance(Duration.ofSeconds(1));
        assertThat(tokens.verify(token, AccessTokensTest::nothing)).isEmpty();
    }

    @Test
    void aTokenThatCameBeforeIsRefusedOnceItsKeyIsGone() {
        var token = issue();
        assertThat(tokens.verify(token, AccessTokensTest::nothing)).isPresent();
        vault.remove(SigningKeys.KIND, keys.current().id());
        clock.advance(Duration.ofSeconds(61));
        assertThat(tokens.verify(token, AccessTokensTest::nothing)).isEmpty();
    }

    @Test
    void aTokenMadeLikeOursButForTheseTestsIsAccepted() {
        assertThat(tokens.verify(forged(UnaryOperator.identity()), AccessTokensTest::nothing))
                .isPresent();
    }

    @Test
    void aTokenOfAnotherIssuerOrForAnotherAudienceIsRefused() {
        refused(forged(token -> token.issuer("elsewhere")));
        refused(forged(token -> token.audience().clear().add("other-api").and()));
        refused(forged(token -> token.issuer(null)));
        refused(forged(token -> token.audience().clear().and()));
    }

    @Test
    void aTokenOfAnotherTypeIsRefused() {
        refused(forged(token -> token.header().type("JWT").and()));
        refused(forged(token -> token.header().type(null).and()));
    }

    @Test
    void aTokenThatLacksAClaimOrHasAnImpossibleOneIsRefused() {
        refused(forged(token -> token.expiration(null)));
        refused(forged(token -> token.subject(null)));
        refused(forged(token -> token.subject("somebody")));
        refused(forged(token -> token.claim("sid", null)));
        refused(forged(token -> token.claim("platform_role", "owner")));
        refused(forged(token -> token.notBefore(Date.from(clock.instant().plusSeconds(60)))));
    }

    @Test
    void aTokenOfAKeyThatIsNotOursIsRefused() {
        var strange = SigningKey.make(1, clock.instant());
        refused(base().header()
                .keyId(keys.current().id())
                .and()
                .signWith(strange.privateKey())
                .compact());
        refused(base().header()
                .keyId("00000002")
                .and()
                .signWith(strange.privateKey())
                .compact());
        refused(base().signWith(keys.current().privateKey()).compact());
    }

    @Test
    void aTokenWithoutASignatureIsRefused() {
        refused(base().header().keyId(keys.current().id()).and().compact());
        var parts = issue().split("\\.", -1);
        var none = encoded("{\"alg\":\"none\",\"typ\":\"at+jwt\",\"kid\":\"00000001\"}");
        refused(none + "." + parts[1] + ".");
        refused(none + "." + parts[1] + "." + parts[2]);
        refused(parts[0] + "." + parts[1] + ".");
    }

    @Test
    void thePublicKeyIsNoSecretToSignWithByHmac() {
        var key = keys.current();
        var secret = Keys.hmacShaKeyFor(key.publicKey().getEncoded());
        refused(base().header()
                .keyId(key.id())
                .and()
                .signWith(secret, Jwts.SIG.HS256)
                .compact());
    }

    @Test
    void aTokenSignedByAnotherAlgorithmIsRefused() {
        var other = Jwts.SIG.ES256.keyPair().build();
        refused(base().header()
                .keyId(keys.current().id())
                .and()
                .signWith(other.getPrivate(), Jwts.SIG.ES256)
                .compact());
    }

    @Test
    void aTamperedTokenIsRefused() {
        var parts = issue().split("\\.", -1);
        var raised = encoded(decoded(parts[1]).replace("\"user\"", "\"super_admin\""));
        refused(parts[0] + "." + raised + "." + parts[2]);
        refused(encoded(decoded(parts[0]).replace("at+jwt", "at+jwt ")) + "." + parts[1] + "." + parts[2]);
        refused(parts[0] + "." + parts[1] + "." + encoded("x".repeat(64)));
    }

    @Test
    void aCompressedTokenIsRefusedSoThatNoneCanBlowUp() {
        refused(base().header()
                .keyId(keys.current().id())
                .and()
                .compressWith(Jwts.ZIP.DEF)
                .signWith(keys.current().privateKey())
                .compact());
    }

    @Test
    void rubbishIsRefused() {
        refused("");
        refused("a.b.c");
        refused("x".repeat(100_000));
        refused(issue() + "." + issue());
    }

    private String issue() {
        return elsewhere.issue(USER, LOGIN, PlatformRole.USER, clock.instant());
    }

    /** A token as ours, signed by our key, but for what is changed. */
    private String forged(UnaryOperator<JwtBuilder> change) {
        var ours = base().header().keyId(keys.current().id()).and();
        return change.apply(ours).signWith(keys.current().privateKey()).compact();
    }

    private JwtBuilder base() {
        return Jwts.builder()
                .json(new TokenJson())
                .header()
                .type("at+jwt")
                .and()
                .issuer("xentree")
                .audience()
                .add("xentree-api")
                .and()
                .subject(USER.toString())
                .id(UUID.randomUUID().toString())
                .claim("sid", LOGIN.toString())
                .claim("platform_role", "user")
                .issuedAt(Date.from(clock.instant()))
                .expiration(Date.from(clock.instant().plusSeconds(900)));
    }

    private static JwtBuilder marked(JwtBuilder token, String mark) {
        return token.header().add("mark", mark).and();
    }

    /** Whose tokens' turn never comes. */
    private static AccessTokens closed(AccessTokens tokens) {
        tokens.close();
        return tokens;
    }

    private static void nothing() {}

    /** Whether it is verified without more ado. */
    private boolean isKnown(String token) {
        var asked = new AtomicBoolean();
        tokens.verify(token, () -> asked.set(true));
        return !asked.get();
    }

    private void waitsForItsTurn(String token) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> withoutTurns.verify(token, AccessTokensTest::nothing))
                .satisfies(refused -> assertThat(refused.refusal().code()).isEqualTo("RATE_LIMITED"));
    }

    private void refused(String token) {
        assertThat(tokens.verify(token, AccessTokensTest::nothing)).isEmpty();
    }

    private static String decoded(String part) {
        return new String(Base64.getUrlDecoder().decode(part), StandardCharsets.UTF_8);
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
