package ai.xentree.web.proxies;

import ai.xentree.web.addresses.AddressRanges;
import java.util.List;
import java.util.Optional;

/** Proxies whose word about where a request comes from is taken. */
record TrustedProxies(AddressRanges addresses) {

    boolean include(String address) {
        return addresses.include(address);
    }

    /**
     * Who sent a request: going back from the peer, the first that is not a trusted proxy. What those before it say, whoever it is
     * may have made up. Where a proxy handed on something else than an address, the proxy stands for whoever it was.
     *
     * @param peer the other end of the connection
     * @param forwardedFor the addresses that proxies say they were sent it by, each after those before it
     */
    String clientOf(String peer, List<String> forwardedFor) {
        var client = peer;
        for (var said : forwardedFor.reversed()) {
            var before = include(client) ? ForwardedAddress.parse(said) : Optional.<String>empty();
            if (before.isEmpty()) {
                return client;
            }
            client = before.get();
        }
        return client;
    }
}
