package ai.xentree.english.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DisfluenciesTest {

    @Test
    void fillersAndRepeatedWordsAreHesitations() {
        assertThat(Disfluencies.of("Um, I I think, uh, it is in the in the, you know, city.")
                        .count())
                .isEqualTo(5);
    }

    @Test
    void whatIsLeftStandsWhereItWas() {
        var said = "so i um i like the the sea";
        var cleaned = Disfluencies.of(said).cleaned();
        assertThat(cleaned).hasSameSizeAs(said);
        assertThat(cleaned.strip().split(" +", -1)).containsExactly("so", "I", "like", "the", "sea");
        assertThat(cleaned.indexOf("sea")).isEqualTo(said.indexOf("sea"));
    }

    @Test
    void wordsRepeatedOnPurposeAreNone() {
        assertThat(Disfluencies.of("It was very very good, and he had had enough. Do you know him? I mean that.")
                        .count())
                .isZero();
    }

    @Test
    void wordsThatOnlyLookLikeFillersAreNone() {
        assertThat(Disfluencies.of("I like the umbrella of her uncle, and ahead is the error.")
                        .count())
                .isZero();
    }
}
