package ai.xentree.oulad;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Ids that are out in the world must never change. */
class NaturalIdsTest {

    private static final Instant NINE = Instant.parse("2013-10-01T09:00:00Z");

    private final NaturalIds ids = new NaturalIds();

    @Test
    void givenTheSameStudent_thenTheIdIsForEverTheSame() {
        assertThat(ids.account("ou-11391")).isEqualTo(UUID.fromString("eaf206bd-3b02-5de1-9562-504aa848f9ca"));
        assertThat(ids.account("ou-11391").version()).isEqualTo(5);
        assertThat(ids.account("ou-11392")).isNotEqualTo(ids.account("ou-11391"));
    }

    @Test
    void givenASession_thenItsIdIsOfVersionSevenAndBeginsWithItsStart() {
        var id = ids.session(11391, "AAA 2013J", NINE);
        assertThat(id).isEqualTo(UUID.fromString("0141733e-d680-700a-83b2-8e2ef6ff1cdd"));
        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(id.getMostSignificantBits() >>> 16).isEqualTo(NINE.toEpochMilli());
    }

    @Test
    void givenAnotherStudentPresentationOrDay_thenItIsAnotherSession() {
        assertThat(ids.session(11391, "AAA 2013J", NINE))
                .isNotEqualTo(ids.session(11392, "AAA 2013J", NINE))
                .isNotEqualTo(ids.session(11391, "BBB 2013B", NINE))
                .isNotEqualTo(ids.session(11391, "AAA 2013J", NINE.plusSeconds(1)));
    }
}
