package ai.xentree.web.proxies;

import static org.assertj.core.api.Assertions.assertThat;

import ai.xentree.web.addresses.AddressRanges;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrustedProxiesTest {

    private final TrustedProxies proxies =
            new TrustedProxies(AddressRanges.of(List.of("10.0.0.0/8", "2001:db8:1::/48")));

    @ParameterizedTest(name = "{0} says {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                // nobody forwards
                "203.0.113.7   |                                      | 203.0.113.7",
                "10.0.0.1      |                                      | 10.0.0.1",
                // not a proxy of ours
                "203.0.113.7   | 198.51.100.1                         | 203.0.113.7",
                "2001:db8:2::7 | 198.51.100.1                         | 2001:db8:2::7",
                // one proxy
                "10.0.0.1      | 203.0.113.7                          | 203.0.113.7",
                "10.0.0.1      | 2001:db8:2::7                        | 2001:db8:2:0:0:0:0:7",
                "2001:db8:1::1 | 203.0.113.7                          | 203.0.113.7",
                "10.0.0.1      | ::ffff:203.0.113.7                   | 203.0.113.7",
                // what the client made up stands before what the proxy saw
                "10.0.0.1      | 198.51.100.1, 203.0.113.7            | 203.0.113.7",
                "10.0.0.1      | 10.0.0.9, 203.0.113.7                | 203.0.113.7",
                "10.0.0.1      | unknown, 203.0.113.7                 | 203.0.113.7",
                // several proxies in a row
                "10.0.0.1      | 203.0.113.7, 10.0.0.2                | 203.0.113.7",
                "10.0.0.1      | 1.1.1.1, 203.0.113.7, 2001:db8:1::9, 10.0.0.2 | 203.0.113.7",
                "10.0.0.1      | 10.0.0.3, 10.0.0.2                   | 10.0.0.3",
                // a proxy in between that nobody trusts
                "10.0.0.1      | 203.0.113.7, 198.51.100.1, 10.0.0.2  | 198.51.100.1",
                // with ports
                "10.0.0.1      | 203.0.113.7:41234                    | 203.0.113.7",
                "10.0.0.1      | [2001:db8:2::7]:41234                | 2001:db8:2:0:0:0:0:7",
                // no address: the proxy stands for it
                "10.0.0.1      | unknown                              | 10.0.0.1",
                "10.0.0.1      | 203.0.113.7, localhost               | 10.0.0.1",
                "10.0.0.1      | 203.0.113.7, 10.0.0.2, example.com   | 10.0.0.1",
                "10.0.0.1      | 203.0.113.7, _hidden, 10.0.0.2       | 10.0.0.2",
                "10.0.0.1      | 203.0.113                            | 10.0.0.1",
                "10.0.0.1      | 300.0.113.7                          | 10.0.0.1",
                "10.0.0.1      | fe80::1%eth0                         | 10.0.0.1"
            })
    void aRequestComesFromTheFirstOnTheWayBackThatIsNoProxyOfOurs(String peer, @Nullable String said, String client) {
        var hops = said == null
                ? List.<String>of()
                : Stream.of(said.split(",")).map(String::strip).toList();
        assertThat(proxies.clientOf(peer, hops)).isEqualTo(client);
    }
}
