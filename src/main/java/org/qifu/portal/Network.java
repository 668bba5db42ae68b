package org.qifu.portal;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

/** Whose address it is: of IPv6 the first 64 bits, since everybody has all the addresses behind those to try from. */
public final class Network {

    private static final int PREFIX_BYTES = 8;

    private Network() {}

    /** The address itself, or the part of it that stands for its network. */
    public static String of(String address) {
        // Only a literal has a colon, so that no name is ever looked up.
        return address.indexOf(':') < 0 ? address : prefix(address);
    }

    private static String prefix(String address) {
        try {
            InetAddress known = InetAddress.getByName('[' + address + ']');
            byte[] bytes = known.getAddress();
            return known instanceof Inet6Address
                    ? HexFormat.of().formatHex(Arrays.copyOf(bytes, PREFIX_BYTES))
                    : known.getHostAddress();
        } catch (UnknownHostException e) {
            return address;
        }
    }
}
