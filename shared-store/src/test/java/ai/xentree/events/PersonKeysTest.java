package ai.xentree.events;

import static org.assertj.core.api.Assertions.assertThat;

import ai.xentree.identity.AccountEvent.EmailChanged;
import ai.xentree.vault.InMemoryVault;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PersonKeysTest {

    private static final UUID MARA = new UUID(0, 1);
    private static final EmailChanged EVENT = new EmailChanged(MARA, "mara@example.com", Instant.EPOCH);
    private static final EmailChanged WITHOUT = new EmailChanged(MARA, null, Instant.EPOCH);

    private final PersonKeys keys = new PersonKeys(new InMemoryVault());
    private final PersonalDataCipher cipher = new PersonalDataCipher(keys);

    @Test
    void givenAnEncryptedEvent_whenThePersonsKeyIsDestroyed_thenNothingPersonalCanBeRead() {
        var sealed = cipher.seal(EVENT);
        assertThat(cipher.open(sealed)).isEqualTo(EVENT);
        keys.destroy(MARA);
        assertThat(cipher.open(sealed)).isEqualTo(WITHOUT);
    }

    @Test
    void givenADestroyedKey_whenSomethingStillHappensToThePerson_thenNoOtherKeyIsMadeAndNothingPersonalIsKept() {
        keys.findOrMake(MARA);
        keys.destroy(MARA);
        assertThat(cipher.seal(EVENT)).isEqualTo(WITHOUT);
        assertThat(keys.find(MARA)).isEmpty();
    }

    @Test
    void givenSomebodyWithoutAKey_whenTheyAreErased_thenTheyNeverGetOne() {
        keys.destroy(MARA);
        assertThat(keys.findOrMake(MARA)).isEmpty();
    }
}
