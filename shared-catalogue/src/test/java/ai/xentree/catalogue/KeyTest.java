package ai.xentree.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyTest {

    @ParameterizedTest
    @ValueSource(strings = {"doesn't work", " Doesn't  WORK ", "doesn\u2019t\u00a0work", "does not work"})
    void aWrittenAnswerMayBeSpacedAndCasedInAnyWay(String answer) {
        assertThat(Key.Texts.of(List.of("doesn't work", "does not work")).opens(List.of(answer)))
                .isTrue();
    }

    @Test
    void anAccentMayBeWrittenInEitherForm() {
        assertThat(Key.Texts.of(List.of("caf\u00e9")).opens(List.of("cafe\u0301")))
                .isTrue();
        assertThat(Key.Texts.of(List.of("caf\u00e9")).opens(List.of("cafe"))).isFalse();
    }

    @Test
    void aChoiceOfSeveralIsRightInAnyOrder_andOnlyAsAWhole() {
        var key = new Key.Choice(Set.of("bread", "milk"));
        assertThat(key.opens(List.of("milk", "bread"))).isTrue();
        assertThat(key.opens(List.of("milk"))).isFalse();
        assertThat(key.opens(List.of("milk", "bread", "tea"))).isFalse();
        assertThat(key.opens(List.of("milk", "bread", "milk"))).isFalse();
    }

    @Test
    void aSequenceIsRightInItsOrderOnly() {
        var key = new Key.Sequence(List.of("wake up", "get up", "go out"));
        assertThat(key.opens(List.of("wake up", "get up", "go out"))).isTrue();
        assertThat(key.opens(List.of("get up", "wake up", "go out"))).isFalse();
    }
}
