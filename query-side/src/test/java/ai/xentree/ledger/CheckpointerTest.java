package ai.xentree.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.xentree.proof.Consistency;
import ai.xentree.proof.Hash;
import ai.xentree.proof.Inclusion;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckpointerTest {

    @TempDir
    Path folder;

    private Path file;
    private LedgerFixture fixture;

    @BeforeEach
    void open() {
        file = folder.resolve("outside/checkpoints.jsonl");
        fixture = new LedgerFixture(file);
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void givenEvents_thenACheckpointSaysTheirNumberAndRoot_andItsSignatureHolds() throws GeneralSecurityException {
        fixture.events.add(300);
        var checkpoint = fixture.start().catchUp().sign();
        assertThat(checkpoint.note())
                .isEqualTo("test-history\n300\n"
                        + fixture.events.plainTree(300).root().hex() + "\n");
        assertThat(signatureHolds(checkpoint)).isTrue();
    }

    private static boolean signatureHolds(AuditCheckpoint checkpoint) throws GeneralSecurityException {
        var key = KeyFactory.getInstance("Ed25519")
                .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(checkpoint.publicKey())));
        var signature = Signature.getInstance("Ed25519");
        signature.initVerify(key);
        signature.update(checkpoint.note().getBytes(StandardCharsets.UTF_8));
        return signature.verify(Base64.getDecoder().decode(checkpoint.signature()));
    }

    @Test
    void givenNothingNew_thenNothingIsSignedAgain_andTheKeyStays() {
        fixture.events.add(3);
        var first = fixture.start().catchUp().sign();
        fixture.clock.advance(Duration.ofDays(1));
        assertThat(fixture.start().catchUp().sign()).isEqualTo(first);
        fixture.events.add(1);
        assertThat(fixture.start().catchUp().sign().publicKey()).isEqualTo(first.publicKey());
    }

    @Test
    void onSchedule_aCheckpointIsSignedOnceTheLastIsOldEnough() {
        fixture.events.add(3);
        var program = fixture.start().catchUp();
        program.checkpointer.signIfDue();
        fixture.events.add(1);
        program.catchUp().checkpointer.signIfDue();
        assertThat(program.checkpoints.newest().orElseThrow().treeSize()).isEqualTo(3);
        fixture.clock.advance(Duration.ofHours(1));
        program.checkpointer.signIfDue();
        assertThat(program.checkpoints.newest().orElseThrow().treeSize()).isEqualTo(4);
    }

    @Test
    void givenTwoProgramsSign_thenEachSeesTheCheckpointsOfBoth() {
        fixture.events.add(3);
        var one = fixture.start().catchUp();
        var other = fixture.start();
        var first = one.sign();
        fixture.events.add(1);
        one.catchUp();
        var second = other.sign();
        assertThat(one.checkpoints.below(Long.MAX_VALUE, 10)).containsExactly(second, first);
        assertThat(other.checkpoints.below(Long.MAX_VALUE, 10)).containsExactly(second, first);
    }

    @Test
    void everyEventIsProvedAgainstTheCheckpoint_andEveryCheckpointAgainstTheEarlier() {
        fixture.events.add(300);
        var program = fixture.start().catchUp();
        var earlier = program.sign();
        fixture.events.add(77);
        var later = program.catchUp().sign();
        for (var event : fixture.events.after(0, 377)) {
            var proof = program.proofs.inclusion(event, null);
            assertThat(Inclusion.holds(
                            Hash.ofLeaf(Base64.getDecoder().decode(proof.leafData())),
                            event.position() - 1,
                            377,
                            hashes(proof.path()),
                            later.parsedNote().root()))
                    .isTrue();
        }
        var proof = program.proofs.consistency(300, 377L);
        assertThat(holds(earlier, later, proof)).isTrue();
    }

    private static boolean holds(AuditCheckpoint earlier, AuditCheckpoint later, AuditConsistencyResponse proof) {
        return Consistency.holds(
                earlier.treeSize(),
                earlier.parsedNote().root(),
                later.treeSize(),
                later.parsedNote().root(),
                hashes(proof.path()));
    }

    private static List<Hash> hashes(List<String> hex) {
        return hex.stream().map(Hash::parse).toList();
    }

    @Test
    void givenAStoredEventWasChanged_thenItsOwnProofDoesNotHoldAnyMore() {
        fixture.events.add(10);
        var program = fixture.start().catchUp();
        var checkpoint = program.sign();
        fixture.events.change(4, "{\"what\":\"happened 5\"}");
        var event = fixture.events.after(3, 1).getFirst();
        var proof = program.proofs.inclusion(event, null);
        assertThat(Inclusion.holds(
                        Hash.parse(proof.leafHash()),
                        3,
                        10,
                        hashes(proof.path()),
                        checkpoint.parsedNote().root()))
                .isFalse();
    }

    @Test
    void givenAStoredEventWasChangedAndTheTreeMadeAgain_thenNothingMoreIsSigned() {
        fixture.events.add(10);
        fixture.start().catchUp().sign();
        fixture.loseTree();
        fixture.events.change(4, "{}");
        fixture.events.add(1);
        var program = fixture.start().catchUp();
        assertThatThrownBy(program::sign).isInstanceOf(LedgerBroken.class).hasMessageContaining("History was changed");
    }

    @Test
    void givenTheNewestEventsWereTakenAwayAndTheTreeMadeAgain_thenItIsFoundByTheCheckpoint() {
        fixture.events.add(10);
        fixture.start().catchUp().sign();
        fixture.loseTree();
        fixture.events.truncate(9);
        assertThatThrownBy(() -> fixture.start().catchUp())
                .isInstanceOf(LedgerBroken.class)
                .hasMessageContaining("a checkpoint covers 10, and the store holds 9");
    }

    @Test
    void givenTheStoreWasPutBackWithAllItKnew_thenItIsFoundByTheFileOutside() throws Exception {
        fixture.events.add(10);
        var program = fixture.start().catchUp();
        program.sign();
        program.file.orElseThrow().add(program.checkpoints);

        try (var older = new LedgerFixture(file)) {
            older.events.add(9);
            assertThatThrownBy(() -> older.start().catchUp())
                    .isInstanceOf(LedgerBroken.class)
                    .hasMessageContaining("a checkpoint covers 10");
        }
    }

    @Test
    void theFileHoldsEveryCheckpoint_alsoThoseThatWereSignedWhileItCouldNotBeWritten() throws Exception {
        fixture.events.add(1);
        var program = fixture.start().catchUp();
        var first = program.sign();
        program.file.orElseThrow().add(program.checkpoints);
        fixture.events.add(1);
        var second = program.catchUp().sign();
        Files.writeString(file, "{\"tree_size\": 2, \"roo", StandardOpenOption.APPEND); // killed while it wrote
        fixture.events.add(1);
        var third = program.catchUp().sign();

        fixture.start().file.orElseThrow().add(program.checkpoints);
        assertThat(Files.readAllLines(file))
                .map(line -> LedgerFixture.JSON.mapper().readValue(line, AuditCheckpoint.class))
                .containsExactly(first, second, third);
    }
}
