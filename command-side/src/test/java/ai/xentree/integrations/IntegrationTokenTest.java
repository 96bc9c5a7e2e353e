package ai.xentree.integrations;

import static ai.xentree.integrations.GivenTokens.END;
import static ai.xentree.integrations.GivenTokens.KEY;
import static ai.xentree.integrations.GivenTokens.NEXT;
import static ai.xentree.integrations.GivenTokens.NOON;
import static ai.xentree.integrations.GivenTokens.REVOCATION;
import static ai.xentree.integrations.GivenTokens.TERMS;
import static ai.xentree.integrations.GivenTokens.TOKEN;
import static ai.xentree.integrations.GivenTokens.granted;
import static ai.xentree.integrations.GivenTokens.revoked;
import static ai.xentree.stats.OverseenAcme.ACME;
import static ai.xentree.stats.OverseenAcme.OLGA;
import static ai.xentree.stats.OverseenAcme.OTHER;
import static org.assertj.core.api.Assertions.assertThat;

import ai.xentree.axon.Deciding;
import ai.xentree.core.Actor;
import ai.xentree.core.Refused;
import ai.xentree.integrations.IntegrationTokenCommand.GrantToken;
import ai.xentree.integrations.IntegrationTokenCommand.RevokeToken;
import ai.xentree.integrations.IntegrationTokenCommand.RotateToken;
import java.time.Instant;
import java.util.UUID;
import org.hamcrest.CustomMatcher;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class IntegrationTokenTest {

    private static final Instant LATER = NOON.plusSeconds(5);

    private final Deciding<IntegrationToken> token =
            Deciding.of(IntegrationToken.class, IntegrationTokenCommand.aggregateId(TOKEN));

    @Test
    void givenNothing_whenItIsGranted_thenItsTermsAreKnownAndTheTokenIsNot() {
        token.given().when(it -> it.grant(grant(TOKEN))).expectEvents(granted(TOKEN));
    }

    @Test
    void givenAToken_whenItIsRevoked_thenWhoAndWhyAreKnown() {
        token.given(granted(TOKEN)).when(it -> it.revoke(revoke(ACME))).expectEvents(revoked(null));
    }

    @Test
    void givenARevokedToken_whenItIsRevokedAgain_thenTheFirstTimeCounts() {
        token.given(granted(TOKEN), revoked(null))
                .when(it -> assertThat(it.revoke(revoke(ACME))).isEqualTo(new Revocation(true, LATER)))
                .expectNoEvents();
    }

    @Test
    void givenNoToken_whenItIsRevoked_thenItDoesNotExist() {
        token.given().when(it -> it.revoke(revoke(ACME))).expectException(refused("NOT_FOUND"));
    }

    @Test
    void givenATokenOfAnotherTenant_whenItIsRevoked_thenItDoesNotExist() {
        token.given(granted(TOKEN)).when(it -> it.revoke(revoke(OTHER))).expectException(refused("NOT_FOUND"));
    }

    @Test
    void givenAToken_whenItIsRotated_thenItEndsAndWhatReplacesItIsKnown() {
        token.given(granted(TOKEN))
                .when(it -> it.rotate(rotate(REVOCATION, LATER)))
                .expectEvents(revoked(NEXT));
    }

    @Test
    void givenAToken_whenItIsRotatedButShallGoOn_thenNothingHappensToIt() {
        token.given(granted(TOKEN)).when(it -> it.rotate(rotate(null, LATER))).expectNoEvents();
    }

    @Test
    void givenARevokedToken_whenItIsRotated_thenItIsRefused() {
        token.given(granted(TOKEN), revoked(null))
                .when(it -> it.rotate(rotate(REVOCATION, LATER)))
                .expectException(refused("TOKEN_REVOKED"));
    }

    @Test
    void givenATokenWhoseTimeIsOver_whenItIsRotated_thenItIsRefusedFromThatInstantOn() {
        token.given(granted(TOKEN))
                .when(it -> it.rotate(rotate(REVOCATION, END)))
                .expectException(refused("TOKEN_EXPIRED"));
    }

    private static CustomMatcher<Throwable> refused(String code) {
        return new CustomMatcher<>("refused as " + code) {
            @Override
            public boolean matches(Object thrown) {
                return thrown instanceof Refused refused
                        && refused.refusal().code().equals(code);
            }
        };
    }

    private static GrantToken grant(UUID tokenId) {
        return new GrantToken(ACME, tokenId, KEY, TERMS, Actor.user(OLGA));
    }

    private static RevokeToken revoke(UUID tenantId) {
        return new RevokeToken(tenantId, TOKEN, REVOCATION, "leaked", LATER, Actor.user(OLGA));
    }

    private static RotateToken rotate(@Nullable UUID revocationId, Instant at) {
        return new RotateToken(grant(NEXT), TOKEN, revocationId, "leaked", at);
    }
}
