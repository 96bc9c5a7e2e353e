package ai.xentree.limits;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClientNetworkTest {

    @Test
    void anIpv4AddressIsANetworkOfItsOwn() {
        assertThat(ClientNetwork.of("10.0.0.1")).isEqualTo("10.0.0.1").isNotEqualTo(ClientNetwork.of("10.0.0.2"));
    }

    @Test
    void addressesThatAgreeInTheirFirst64BitsAreOneNetwork() {
        assertThat(ClientNetwork.of("2001:db8:1:2::1"))
                .isEqualTo(ClientNetwork.of("2001:db8:1:2:ffff::9"))
                .isNotEqualTo(ClientNetwork.of("2001:db8:1:3::1"));
    }

    @Test
    void anIpv4AddressWrittenAsIpv6IsTheSame() {
        assertThat(ClientNetwork.of("::ffff:10.0.0.1")).isNotEqualTo(ClientNetwork.of("::ffff:10.0.0.2"));
    }
}
