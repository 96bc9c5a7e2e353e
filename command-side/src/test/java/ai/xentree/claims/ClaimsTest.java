package ai.xentree.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.xentree.axon.InMemoryAxon;
import ai.xentree.core.Refusal;
import ai.xentree.core.Refused;
import ai.xentree.vault.InMemoryVault;
import ai.xentree.vault.KeyedHash;
import java.util.UUID;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ClaimsTest {

    private static final UUID MARA = UUID.fromString("01900000-0000-7000-8000-0000000000aa");
    private static final UUID NOOR = UUID.fromString("01900000-0000-7000-8000-0000000000bb");

    private final InMemoryVault vault = new InMemoryVault();
    private final InMemoryAxon axon = new InMemoryAxon(new ClaimsModule().claimAggregates(vault));
    private final Claims claims = axon.configuration().getComponent(Claims.class);

    @AfterEach
    void stop() {
        axon.close();
    }

    @Test
    void givenAFreeName_whenItIsClaimed_thenItIsHeldInEverySpelling() {
        claim("Mara@Example.com", MARA);
        assertThat(claims.holderOf(ClaimKind.EMAIL, "mara@EXAMPLE.COM")).contains(MARA);
    }

    @Test
    void givenANameInTwoUnicodeForms_whenBothAreMeant_thenTheyAreOneName() {
        claim("zo\u00eb@example.com", MARA);
        assertThat(claims.holderOf(ClaimKind.EMAIL, "zoe\u0308@example.com")).contains(MARA);
    }

    @Test
    void givenANameThatIsHeld_whenAnotherClaimsIt_thenTheyAreRefusedForTheirReason() {
        claim("mara@example.com", MARA);
        assertThatThrownBy(() -> claim("MARA@example.com", NOOR))
                .isInstanceOf(Refused.class)
                .hasMessageStartingWith("EMAIL_TAKEN");
        assertThat(claims.holderOf(ClaimKind.EMAIL, "mara@example.com")).contains(MARA);
    }

    @Test
    void givenANameThatIsHeld_whenItsHolderClaimsItAgain_thenNothingChanges() {
        claim("mara@example.com", MARA);
        claim("mara@example.com", MARA);
        assertThat(axon.events()).hasSize(1);
    }

    @Test
    void givenAName_whenWhoeverHoldsItIsLookedFor_thenItIsClaimedOnlyIfItIsFree() {
        command(() -> assertThat(claims.claimOrFind(ClaimKind.EMAIL, "mara@example.com", MARA))
                .isEqualTo(MARA));
        command(() -> assertThat(claims.claimOrFind(ClaimKind.EMAIL, "MARA@example.com", NOOR))
                .isEqualTo(MARA));
        assertThat(axon.events()).hasSize(1);
    }

    @Test
    void givenANameThatIsHeld_whenItIsReleased_thenAnotherMayClaimIt() {
        claim("mara@example.com", MARA);
        command(() -> claims.release(ClaimKind.EMAIL, "mara@example.com", MARA));
        assertThat(claims.holderOf(ClaimKind.EMAIL, "mara@example.com")).isEmpty();
        claim("mara@example.com", NOOR);
        assertThat(claims.holderOf(ClaimKind.EMAIL, "mara@example.com")).contains(NOOR);
    }

    @Test
    void givenANameThatIsHeld_whenSomebodyElseReleasesIt_thenNothingChanges() {
        claim("mara@example.com", MARA);
        command(() -> claims.release(ClaimKind.EMAIL, "mara@example.com", NOOR));
        assertThat(claims.holderOf(ClaimKind.EMAIL, "mara@example.com")).contains(MARA);
    }

    @Test
    void givenANameThatIsHeld_whenItIsRenamed_thenTheOldOneIsFree() {
        claim("mara@example.com", MARA);
        rename("mara@example.com", "lind@example.com");
        assertThat(claims.holderOf(ClaimKind.EMAIL, "lind@example.com")).contains(MARA);
        assertThat(claims.holderOf(ClaimKind.EMAIL, "mara@example.com")).isEmpty();
    }

    @Test
    void givenANameThatIsHeld_whenOnlyItsSpellingChanges_thenItStaysHeld() {
        claim("mara@example.com", MARA);
        rename("mara@example.com", "Mara@Example.com");
        assertThat(axon.events()).hasSize(1);
    }

    @Test
    void givenTheSameNameOfTwoKinds_whenBothAreClaimed_thenTheyAreTwoNames() {
        claim("mara", MARA);
        command(() -> claims.claim(ClaimKind.SLUG, "mara", NOOR, ClaimsTest::taken));
        assertThat(claims.holderOf(ClaimKind.EMAIL, "mara")).contains(MARA);
        assertThat(claims.holderOf(ClaimKind.SLUG, "mara")).contains(NOOR);
    }

    @Test
    void givenAnotherKeyInTheVault_whenANameIsHashed_thenItsIdIsAnother() {
        var elsewhere = new ClaimIds(new KeyedHash(new InMemoryVault(), ClaimIds.PEPPER));
        assertThat(idOf("mara@example.com"))
                .startsWith("claim:email:")
                .doesNotContain("mara")
                .isNotEqualTo(elsewhere.of(ClaimKind.EMAIL, "mara@example.com"));
    }

    private String idOf(String email) {
        return new ClaimIds(new KeyedHash(vault, ClaimIds.PEPPER)).of(ClaimKind.EMAIL, email);
    }

    private void claim(String email, UUID holder) {
        command(() -> claims.claim(ClaimKind.EMAIL, email, holder, ClaimsTest::taken));
    }

    private void rename(String from, String to) {
        command(() -> claims.rename(ClaimKind.EMAIL, from, to, MARA, ClaimsTest::taken));
    }

    private static Refused taken() {
        return Refusal.conflict("EMAIL_TAKEN", "Another account has this email.");
    }

    private static void command(Runnable work) {
        DefaultUnitOfWork.startAndGet(new GenericCommandMessage<>("a command")).execute(work);
    }
}
