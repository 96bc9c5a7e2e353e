package ai.xentree.limits;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/** The network that a client calls from: its address, or for IPv6 the first 64 bits, all of which one client commands. */
public final class ClientNetwork {

    private static final int NETWORK_BYTES = 8;

    private ClientNetwork() {}

    /** The network of an address as it is written; what is no address stands for itself. */
    public static String of(String clientAddress) {
        try {
            return InetAddress.ofLiteral(clientAddress) instanceof Inet6Address address
                    ? HexFormat.of().formatHex(Arrays.copyOf(address.getAddress(), NETWORK_BYTES)) + "/64"
                    : clientAddress;
        } catch (IllegalArgumentException e) {
            return clientAddress;
        }
    }
}
