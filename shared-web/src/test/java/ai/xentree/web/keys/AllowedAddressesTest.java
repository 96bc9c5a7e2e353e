package ai.xentree.web.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AllowedAddressesTest {

    @ParameterizedTest
    @ValueSource(strings = {"203.0.113.7", "203.0.113.0/24", "0.0.0.0/0", "2001:db8::1", "2001:db8::/32", "::1"})
    void anAddressOrARangeIsOne(String text) {
        assertThat(AllowedAddresses.isOne(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "example.com",
                "localhost",
                "300.1.1.1",
                "1.2.3",
                "203.0.113.0/33",
                "203.0.113.0/",
                "203.0.113.0/-1",
                "2001:db8::/129",
                ":::",
                "1.2.3.4/24/24",
                " 1.2.3.4",
                "::1%eth0"
            })
    void whatIsNeitherIsNot(String text) {
        assertThat(AllowedAddresses.isOne(text)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "203.0.113.0/24, 203.0.113.255, true",
        "203.0.113.0/24, 203.0.114.0, false",
        "2001:db8::/32, 2001:db8:ffff::1, true",
        "2001:db8::/32, 2001:db9::1, false",
        "203.0.113.7, 2001:db8::1, false",
        "203.0.113.7, ::ffff:203.0.113.7, true"
    })
    void anAddressIsInARangeOrNot(String allowed, String address, boolean in) {
        assertThat(AllowedAddresses.include(List.of(allowed), address)).isEqualTo(in);
    }

    @Test
    void whereNoneIsNamedAnyMayCome() {
        assertThat(AllowedAddresses.include(List.of(), "203.0.113.7")).isTrue();
    }
}
