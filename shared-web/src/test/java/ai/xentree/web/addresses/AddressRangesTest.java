package ai.xentree.web.addresses;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressRangesTest {

    @ParameterizedTest
    @ValueSource(strings = {"203.0.113.7", "203.0.113.0/24", "0.0.0.0/0", "2001:db8::1", "2001:db8::/32", "::1"})
    void anAddressOrARangeIsOne(String text) {
        assertThat(AddressRanges.isOne(text)).isTrue();
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
        assertThat(AddressRanges.isOne(text)).isFalse();
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
        assertThat(AddressRanges.of(List.of(allowed)).include(address)).isEqualTo(in);
    }

    @Test
    void whatIsNoAddressIsInNone() {
        var everything = AddressRanges.of(List.of("0.0.0.0/0", "::/0"));
        assertThat(everything.include("example.com")).isFalse();
        assertThat(everything.include("")).isFalse();
    }

    @Test
    void whereThereAreNoneNothingIsInThem() {
        assertThat(AddressRanges.of(List.of()).isEmpty()).isTrue();
        assertThat(AddressRanges.of(List.of()).include("203.0.113.7")).isFalse();
    }
}
