package ai.xentree.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.xentree.proof.Hash;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FollowerTest {

    private final LedgerFixture fixture = new LedgerFixture(null);

    @AfterEach
    void close() {
        fixture.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 255, 256, 257, 511, 512, 1_000, 1_001, 65_535, 65_536, 65_793})
    void theTreeIsTheOneOfTheDefinition(int size) {
        fixture.events.add(size);
        var ledger = fixture.start().catchUp().ledger;
        assertThat(ledger.size()).isEqualTo(size);
        assertThat(ledger.tree(size).root())
                .isEqualTo(fixture.events.plainTree(size).root());
        assertThat(ledger.tree(size).inclusion(size / 2))
                .isEqualTo(fixture.events.plainTree(size).inclusion(size / 2));
    }

    @Test
    void givenItGrewInManySteps_thenEveryEarlierTreeIsStillInIt() {
        for (int size = 1; size <= 600; size += 7) {
            fixture.events.add(size == 1 ? 1 : 7);
            fixture.start().catchUp();
        }
        var ledger = fixture.start().ledger;
        for (int size = 1; size <= ledger.size(); size++) {
            assertThat(ledger.tree(size).root())
                    .as("of %d events", size)
                    .isEqualTo(fixture.events.plainTree(size).root());
        }
    }

    @Test
    void givenTheProgramEndedBeforeItRecordedWhatItHadEntered_thenTheNextCatchesUp() {
        fixture.events.add(300);
        var ended = fixture.start().catchUp();
        fixture.events.add(300);
        var edge = ended.follower.resume();
        fixture.events.after(300, 300).forEach(event -> edge.append(Hash.ofLeaf(event.canonicalBytes())));
        ended.tiles.save(edge.changed());
        assertThat(ended.ledger.size()).isEqualTo(300);

        var next = fixture.start().catchUp();
        assertThat(next.ledger.size()).isEqualTo(600);
        assertThat(next.ledger.tree(600).root())
                .isEqualTo(fixture.events.plainTree(600).root());
    }

    @Test
    void givenTilesAreLost_thenTheTreeIsMadeAgain() {
        fixture.events.add(700);
        fixture.start().catchUp();
        fixture.views.place().getCollection("ledger_tiles").drop();
        var next = fixture.start().catchUp();
        assertThat(next.ledger.tree(700).root())
                .isEqualTo(fixture.events.plainTree(700).root());
    }

    @Test
    void givenTheNewestEventsAreGone_thenNothingIsEnteredAnyMore() {
        fixture.events.add(20);
        fixture.start().catchUp();
        fixture.events.truncate(19);
        assertThatThrownBy(() -> fixture.start().catchUp())
                .isInstanceOf(LedgerBroken.class)
                .hasMessageContaining("20 were entered")
                .hasMessageContaining("holds 19");
    }

    @Test
    void givenAnEventIsGoneFromTheMiddle_thenTheOthersDoNotTakeItsPlace() {
        fixture.events.add(20);
        fixture.events.remove(7);
        assertThatThrownBy(() -> fixture.start().catchUp())
                .isInstanceOf(LedgerBroken.class)
                .hasMessageContaining("Event 7 is missing");
    }
}
