package org.qifu.portal.callback;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which addresses a client may have called; all are written as numbers, so that no name server is asked. */
class ReceiverAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://127.0.0.1/hook",
                "https://localhost/hook",
                "https://[::1]/hook",
                "https://[::ffff:127.0.0.1]/hook",
                "https://0.0.0.0/hook",
                "https://10.1.2.3/hook",
                "https://172.16.0.1/hook",
                "https://192.168.1.1/hook",
                "https://100.64.0.1/hook",
                "https://169.254.169.254/latest/meta-data",
                "https://[fe80::1]/hook",
                "https://[fd00::1]/hook",
                "https://[64:ff9b::7f00:1]/hook",
                "https://[2002:7f00:1::]/hook",
                "https://224.0.0.1/hook",
                "https://255.255.255.255/hook"
            })
    void aNetworkThatIsNotPublicIsNotCalled(String url) {
        assertThat(address(false).problem(url).orElseThrow()).startsWith("回调地址指向内部网络");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://203.0.114.1/hook",
                "ftp://203.0.114.1/hook",
                "file:///etc/passwd",
                "https:203.0.114.1",
                "https:///hook",
                "https://user:password@203.0.114.1/hook",
                "https://203.0.114.1/hook#part",
                "https://203.0.114.1:99999/hook",
                "https://203.0.114.1/ho ok",
                "https://2130706433/hook",
                "/hook",
                "回调"
            })
    void whatIsNoPlainAddressIsRefused(String url) {
        assertThat(address(false).problem(url).orElseThrow()).matches("回调地址.*。");
    }

    @Test
    void aPublicAddressAndAnAllowedNetworkAreCalled() {
        // given a county that lets its own network be called; when addresses are looked at
        var open = address(true, "10.20.0.0/16", "127.0.0.1");

        // then these and no neighbours are
        assertThat(address(false).problem("https://203.0.114.1:8443/hook?a=b")).isEmpty();
        assertThat(open.problem("http://10.20.7.1/hook")).isEmpty();
        assertThat(open.problem("http://127.0.0.1/hook")).isEmpty();
        assertThat(open.problem("http://10.21.7.1/hook")).isPresent();
        assertThat(open.problem("http://127.0.0.2/hook")).isPresent();
        assertThat(address(false).problem("https://203.0.114.1/" + "a".repeat(500)))
                .isPresent();
    }

    private static ReceiverAddress address(boolean allowHttp, String... allowed) {
        Duration any = Duration.ofSeconds(1);
        return new ReceiverAddress(new CallbackSettings(any, any, any, 1, allowHttp, List.of(allowed), ""));
    }
}
