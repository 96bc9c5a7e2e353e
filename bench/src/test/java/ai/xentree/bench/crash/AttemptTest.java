package ai.xentree.bench.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AttemptTest {

    private static final List<String> BOTH = List.of("MemberRemoved", "MemberAdded");

    @Test
    void whatWasAcknowledgedMustBeThereWholeAndOnce() {
        var move = answered(200);
        assertThat(move.agreesWith(List.of("MemberAdded", "MemberRemoved"))).isTrue();
        assertThat(move.agreesWith(List.of())).isFalse();
        assertThat(move.agreesWith(List.of("MemberRemoved"))).isFalse();
        assertThat(move.agreesWith(List.of("MemberRemoved", "MemberAdded", "MemberRemoved", "MemberAdded")))
                .isFalse();
    }

    @Test
    void whatWasNeverAnsweredMustBeThereWhollyOrNotAtAll() {
        var move = answered(0);
        assertThat(move.agreesWith(BOTH)).isTrue();
        assertThat(move.agreesWith(List.of())).isTrue();
        assertThat(move.agreesWith(List.of("MemberRemoved"))).isFalse();
    }

    @Test
    void whatWasRefusedMustNotBeThere() {
        assertThat(answered(503).agreesWith(List.of())).isTrue();
        assertThat(answered(503).agreesWith(BOTH)).isFalse();
        assertThat(answered(409).agreesWith(BOTH)).isFalse();
    }

    @Test
    void whatMayBeThereByItsAnswerMustBeThereWhollyOrNotAtAll() {
        var move = answered(
                503,
                "{\"detail\": {\"message\": \"The event store does not answer at the moment;"
                        + " look whether a change is there before you repeat it\"}}");
        assertThat(move.agreesWith(BOTH)).isTrue();
        assertThat(move.agreesWith(List.of())).isTrue();
        assertThat(move.agreesWith(List.of("MemberRemoved"))).isFalse();
    }

    private static Attempt answered(int status) {
        return answered(status, "");
    }

    private static Attempt answered(int status, String body) {
        return new Attempt("crash-1", "PUT /members/1", List.of(BOTH), new Answer(status, body, null, null, null));
    }
}
