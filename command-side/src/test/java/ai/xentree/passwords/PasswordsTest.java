package ai.xentree.passwords;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.xentree.core.Refused;
import ai.xentree.vault.InMemoryVault;
import ai.xentree.vault.Vault;
import ai.xentree.web.turns.Turns;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.password.AbstractValidatingPasswordEncoder;

class PasswordsTest {

    private static final UUID MARA = new UUID(0, 0xaa);
    private static final UUID NOOR = new UUID(0, 0xbb);

    private static final Turns TURNS = PasswordsFixture.QUICK.turns();

    private final InMemoryVault vault = new InMemoryVault();
    private final Passwords passwords = PasswordsFixture.quick(vault);

    @Test
    void whoKnowsThePasswordProvesIt() {
        passwords.set(MARA, "correct horse battery");
        assertThat(passwords.prove(MARA, "correct horse battery")).get().returns(MARA, Passwords.Proof::userId);
        assertThat(passwords.prove(MARA, "correct horse batterz")).isEmpty();
    }

    @Test
    void thePasswordIsKeptAsAnArgon2idHashOnly() {
        passwords.set(MARA, "correct horse battery");
        var kept =
                vault.find("password", MARA.toString()).map(Vault.Entry::secret).orElseThrow();
        assertThat(new String(kept, StandardCharsets.UTF_8)).startsWith("$argon2id$v=19$m=64,t=1,p=1$");
    }

    @Test
    void whatTakesAProcessorForLongIsDoneInTurn() {
        var turns = PasswordsFixture.QUICK.turns();
        var busy = new Passwords(vault, new PasswordHasher(new CountingEncoder()), turns);
        turns.close();
        assertBusy(() -> busy.prove(MARA, "correct horse battery"));
        assertBusy(() -> busy.set(MARA, "correct horse battery"));
        assertBusy(() -> busy.requireGood("password", "correct horse battery"));
    }

    private static void assertBusy(ThrowingCallable attempt) {
        assertThatThrownBy(attempt).isInstanceOf(Refused.class).hasMessageStartingWith("RATE_LIMITED");
    }

    @Test
    void aPasswordTypedInAnotherUnicodeFormIsTheSame() {
        passwords.set(MARA, "z\u00fcrich im regen");
        assertThat(passwords.prove(MARA, "zu\u0308rich im regen")).isPresent();
    }

    @Test
    void aProofEndsWithThePasswordItProved() {
        passwords.set(MARA, "correct horse battery");
        var proof = passwords.prove(MARA, "correct horse battery").orElseThrow();
        assertThat(passwords.isCurrent(proof)).isTrue();
        passwords.set(MARA, "another horse battery");
        assertThat(passwords.isCurrent(proof)).isFalse();
        assertThat(proof).asString().doesNotContain("argon2");
    }

    @Test
    void whoseForgottenPasswordIsGoneCannotProveIt() {
        passwords.set(MARA, "correct horse battery");
        passwords.forget(MARA);
        assertThat(passwords.prove(MARA, "correct horse battery")).isEmpty();
    }

    @Test
    void oneHashIsComparedWhoeverIsAskedFor() {
        var encoder = new CountingEncoder();
        var counted = new Passwords(vault, new PasswordHasher(encoder), TURNS);
        counted.set(MARA, "correct horse battery");
        counted.prove(MARA, "correct horse battery");
        counted.prove(MARA, "wrong");
        counted.prove(NOOR, "wrong");
        counted.prove(Optional::empty, "wrong");
        assertThat(encoder.compared).hasSize(4).allMatch(hash -> hash.startsWith("hash of "));
        assertThat(encoder.compared.get(2)).isEqualTo(encoder.compared.get(3));
    }

    @Test
    void nobodyIsLetInByThePasswordThatStandsInForAMissingOne() {
        var encoder = new CountingEncoder();
        var counted = new Passwords(vault, new PasswordHasher(encoder), TURNS);
        counted.prove(Optional::empty, "wrong");
        var standIn = encoder.compared.getFirst().substring("hash of ".length());
        assertThat(counted.prove(Optional::empty, standIn)).isEmpty();
        assertThat(counted.prove(NOOR, standIn)).isEmpty();
    }

    private static final class CountingEncoder extends AbstractValidatingPasswordEncoder {

        private final List<String> compared = new ArrayList<>();

        @Override
        protected String encodeNonNullPassword(String password) {
            return "hash of " + password;
        }

        @Override
        protected boolean matchesNonNull(String password, String hash) {
            compared.add(hash);
            return hash.equals("hash of " + password);
        }
    }
}
