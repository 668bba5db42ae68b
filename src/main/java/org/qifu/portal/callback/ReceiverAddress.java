package org.qifu.portal.callback;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;
import org.springframework.security.web.util.matcher.IpAddressMatcher;
import org.springframework.stereotype.Component;

/**
 * Which addresses may be called. A client names the address, so it must not lead into the county's own network: only
 * HTTPS, and no address of a network that is not public, but for those that the operator allows.
 */
@Component
class ReceiverAddress {

    private static final int LONGEST = 500;
    private static final int LAST_PORT = 65535;

    /** Networks that {@link InetAddress} does not know as special; the last three carry an IPv4 address inside. */
    private static final List<IpAddressMatcher> NOT_PUBLIC = networks(List.of(
            "0.0.0.0/8",
            "100.64.0.0/10",
            "192.0.0.0/24",
            "198.18.0.0/15",
            "240.0.0.0/4",
            "fc00::/7",
            "64:ff9b::/96",
            "64:ff9b:1::/48",
            "2002::/16"));

    private final boolean allowHttp;
    private final List<IpAddressMatcher> allowed;

    ReceiverAddress(CallbackSettings settings) {
        this.allowHttp = settings.allowHttp();
        this.allowed = networks(settings.allowPrivate());
    }

    /** What is wrong with an address, a sentence in Chinese; its host is looked up. */
    Optional<String> problem(String url) {
        URI uri;
        try {
            uri = new URI(url);
        } catch (URISyntaxException e) {
            return Optional.of("回调地址不是有效的网址，请核对。");
        }
        if (url.length() > LONGEST
                || uri.getHost() == null
                || uri.getUserInfo() != null
                || uri.getFragment() != null
                || uri.getPort() > LAST_PORT) {
            return Optional.of("回调地址应为完整的网址，不超过500字，不带用户名、密码和“#”。");
        }
        if (!"https".equals(uri.getScheme()) && !(allowHttp && "http".equals(uri.getScheme()))) {
            return Optional.of("回调地址应以“https://”开头。");
        }
        return problemOfHost(uri.getHost());
    }

    private Optional<String> problemOfHost(String host) {
        try {
            for (InetAddress address : InetAddress.getAllByName(host)) {
                if (!mayCall(address)) {
                    return Optional.of("回调地址指向内部网络，不能使用；确需使用的，请联系系统管理员开通。");
                }
            }
            return Optional.empty();
        } catch (UnknownHostException e) {
            return Optional.of("找不到回调地址中的主机，请核对。");
        }
    }

    private boolean mayCall(InetAddress address) {
        // Without the network card, which is no part of an address.
        String text = address.getHostAddress().split("%")[0];
        boolean special = address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()
                || matches(NOT_PUBLIC, text);
        return !special || matches(allowed, text);
    }

    private static boolean matches(List<IpAddressMatcher> networks, String address) {
        return networks.stream().anyMatch(network -> network.matches(address));
    }

    private static List<IpAddressMatcher> networks(List<String> networks) {
        return networks.stream().map(IpAddressMatcher::new).toList();
    }
}
