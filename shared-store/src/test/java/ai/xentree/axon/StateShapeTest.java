package ai.xentree.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.xentree.core.Personal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StateShapeTest {

    @Test
    void aShapeIsTheSameEachTimeAndAnotherForAnother() {
        assertThat(StateShape.of(Room.class)).isEqualTo(StateShape.of(Room.class));
        assertThat(StateShape.of(Room.class)).isNotEqualTo(StateShape.of(Seat.class));
    }

    @Test
    void fieldsDeepInTheStateAreOfItsShape() {
        assertThat(StateShape.describedWhole(Room.class))
                .contains("seats", "StateShapeTest$Seat", "rowint", "[GOOD, BAD]");
    }

    @Test
    void aDeclaredRevisionMakesAnotherShapeOfTheSameFields() {
        assertThat(StateShape.of(Plain.class)).isNotEqualTo(StateShape.of(Revised.class));
        assertThat(StateShape.of(Revised.class)).isNotEqualTo(StateShape.of(RevisedAgain.class));
    }

    @Test
    void aStateThatIdentifiesAPersonIsNotKept() {
        assertThatThrownBy(() -> Aggregates.longLived(Personally.class)).hasMessageContaining("identifies a person");
    }

    @Test
    void aStateThatMayBeOneThingOrAnotherIsNotKept() {
        assertThatThrownBy(() -> Aggregates.longLived(Ambiguous.class)).hasMessageContaining("could not be read back");
    }

    enum View {
        GOOD,
        BAD
    }

    record Seat(int row, View view) {}

    record Room(Map<UUID, List<Seat>> seats) {}

    static class Plain {
        int number;
    }

    @Revision("2")
    static final class Revised extends Plain {}

    @Revision("3")
    static final class RevisedAgain extends Plain {}

    record Name(@Personal @Nullable String text) {}

    static final class Personally {
        @Nullable
        List<Name> names;
    }

    sealed interface Either {}

    record Left() implements Either {}

    static final class Ambiguous {
        @Nullable
        Either either;
    }
}
