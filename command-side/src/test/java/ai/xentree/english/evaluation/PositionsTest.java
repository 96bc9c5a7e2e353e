package ai.xentree.english.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Arrays;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

class PositionsTest {

    private static final String TEXT = "He go home. She go home. A cat go, too.";

    @Test
    void theSameMistakeTwiceIsFoundInTwoPlaces() {
        assertThat(places("go", "go")).containsExactly(tuple("go", 3), tuple("go", 16));
    }

    @Test
    void whatComesOutOfOrderIsFoundFromTheBeginning() {
        assertThat(places("cat go", "He go")).containsExactly(tuple("He go", 0), tuple("cat go", 27));
    }

    @Test
    void whatDoesNotStandThereIsDropped() {
        assertThat(places("goes", "", "  ", "Go")).isEmpty();
    }

    @Test
    void aWordIsNotFoundInsideAnother() {
        assertThat(places("a", "om", "at")).isEmpty();
    }

    @Test
    void aPlaceIsGivenOnce() {
        assertThat(places("He go", "go home. She")).containsExactly(tuple("He go", 0));
    }

    private static List<Tuple> places(String... originals) {
        var proposals = Arrays.stream(originals)
                .map(original -> new Positions.Proposal(original, "better", "why"))
                .toList();
        return new Positions(TEXT)
                .of(proposals).stream()
                        .map(found -> tuple(found.original(), found.offset()))
                        .toList();
    }
}
