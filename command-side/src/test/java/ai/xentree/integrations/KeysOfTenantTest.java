package ai.xentree.integrations;

import static ai.xentree.integrations.GivenTokens.KEY;
import static ai.xentree.integrations.GivenTokens.NOON;
import static ai.xentree.stats.OverseenAcme.ACME;
import static org.assertj.core.api.Assertions.assertThat;

import ai.xentree.axon.Deciding;
import ai.xentree.integrations.TokenKeyEvent.TokenKeyMade;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class KeysOfTenantTest {

    private static final Instant SPRING = NOON.plus(Duration.ofDays(90));
    private static final TokenKey SECOND = new TokenKey("k2", "cHVibGlj", SPRING, SPRING.plus(Duration.ofMinutes(15)));

    private final Deciding<KeysOfTenant> keys = Deciding.of(KeysOfTenant.class, IntegrationTokenCommand.keysId(ACME));

    @Test
    void givenNoKey_whenATokenIsSignedByOne_thenItsPublicHalfIsKnown() {
        keys.given().when(it -> it.use(ACME, KEY)).expectEvents(made(KEY));
    }

    @Test
    void givenAKey_whenItSignsAgain_thenNothingHappens() {
        keys.given(made(KEY)).when(it -> it.use(ACME, KEY)).expectNoEvents();
    }

    @Test
    void givenAKey_whenAnotherSigns_thenItIsGoodUntilTheOverlapEnds() {
        var state = KeysState.NONE.evolve(made(KEY)).evolve(made(SECOND));
        assertThat(state.find("k1", SECOND.formerUntil().minusMillis(1))).isPresent();
        assertThat(state.find("k1", SECOND.formerUntil())).isEmpty();
        assertThat(state.find("k2", SECOND.formerUntil().plus(Duration.ofDays(900))))
                .isPresent();
    }

    private static TokenKeyMade made(TokenKey key) {
        return new TokenKeyMade(ACME, key.keyId(), key.publicKey(), key.madeAt(), key.formerUntil());
    }
}
