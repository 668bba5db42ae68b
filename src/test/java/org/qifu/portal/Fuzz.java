package org.qifu.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** What nobody in good faith sends: for every address of the public, pages and interface alike. */
public final class Fuzz {

    private static final int LONG = 5_000;
    private static final ObjectMapper JSON = new ObjectMapper();

    private Fuzz() {}

    /** Texts that have broken other systems. */
    public static List<String> texts() {
        return List.of(
                "'; drop table case_file; --",
                "1' or '1'='1",
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "${7*7} #{7*7} {{7*7}} T(java.lang.Runtime)",
                "../../../../etc/passwd",
                "%s%n%x%d {0}",
                "😀👩‍👩‍👧‍👦𠮷",
                "\0",
                "a\u0007b\u001b[31m",
                "a\r\nX-Injected: yes",
                "\u202etxt.exe",
                "\ud800",
                "\uffff\ufeff",
                "   ",
                "",
                "null",
                "很长".repeat(LONG));
    }

    /** Values that are no text, each as JSON. */
    public static List<JsonNode> values() {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        ObjectNode object = nodes.objectNode().put("a", 1);
        return List.of(
                nodes.nullNode(),
                nodes.booleanNode(false),
                nodes.numberNode(-1),
                nodes.numberNode(0.5),
                nodes.numberNode(Long.MAX_VALUE),
                nodes.numberNode(new BigDecimal("1e400")),
                nodes.arrayNode(),
                nodes.arrayNode().add("a").add(nodes.nullNode()),
                nodes.arrayNode().add(nodes.arrayNode().add(object)),
                nodes.objectNode(),
                object);
    }

    /** A document with each of its fields in turn replaced by each text and value, and each left out. */
    public static Stream<ObjectNode> mutations(Map<String, Object> document) {
        ObjectNode good = JSON.valueToTree(document);
        var names = new ArrayList<String>();
        good.fieldNames().forEachRemaining(names::add);
        return names.stream()
                .flatMap(name -> Stream.concat(
                        Stream.of(good.deepCopy().without(List.of(name))),
                        Stream.concat(texts().stream().map(JsonNodeFactory.instance::textNode), values().stream())
                                .map(value -> good.deepCopy().set(name, value))));
    }

    /** Bodies that are no JSON object at all. */
    public static List<byte[]> brokenJson() {
        Stream<byte[]> texts = Stream.of(
                        "",
                        " ",
                        "{",
                        "}",
                        "[]",
                        "null",
                        "1",
                        "\"text\"",
                        "{\"a\":}",
                        "{'a':1}",
                        "{\"need\":\"a\",\"need\":\"b\"}",
                        "{} {}",
                        "{\"a\":1,}",
                        "{\"a\":NaN}",
                        "{\"need\":\"\\ud800\"}",
                        "{\"need\":\"\\u0000\"}",
                        "\ufeff{}",
                        "<xml/>",
                        "a=b&c=d",
                        "{\"need\":" + "[".repeat(50_000),
                        "{\"a\":".repeat(20_000),
                        "[".repeat(100_000) + "]".repeat(100_000),
                        "{\"need\":" + "9".repeat(100_000) + "}",
                        "{\"" + "n".repeat(100_000) + "\":1}")
                .map(text -> text.getBytes(StandardCharsets.UTF_8));
        Stream<byte[]> noText = Stream.of(
                new byte[] {(byte) 0xff, (byte) 0xfe, '{', 0, '}', 0}, new byte[] {'{', '"', (byte) 0xc3, '"'});
        return Stream.concat(texts, noText).toList();
    }

    /** A JSON object of this many bytes. */
    public static byte[] big(int bytes) {
        return ("{\"need\":\"" + "a".repeat(bytes - 11) + "\"}").getBytes(StandardCharsets.US_ASCII);
    }

    /** Spellings of an address that lead elsewhere, or nowhere. */
    public static List<String> spellings(String address) {
        int last = address.lastIndexOf('/');
        String head = address.substring(0, last);
        String tail = address.substring(last + 1);
        return List.of(
                head + "//" + tail,
                head + "/./" + tail,
                head + "/x/../" + tail,
                head + "/%2e/" + tail,
                head + "/x/%2e%2e/" + tail,
                head + "/%252e%252e/" + tail,
                head + "%2f" + tail,
                head + "%5c" + tail,
                head + "/" + tail + ";x=1",
                head + ";/" + tail,
                head + "/" + tail + "/",
                head + "/" + tail + "%00",
                head + "/" + tail + "%0d%0aX-Injected:%20yes",
                head + "/" + tail + "%",
                head + "/" + tail + "%zz",
                head + "/" + tail + ".json",
                head + "/" + tail + "%20",
                head + "/%E2%80%AE%F0%9F%98%80",
                head + "/%c0%ae%c0%ae/" + tail,
                head + "/%ff",
                head + "/" + tail.toUpperCase(Locale.ROOT) + "?a=b&a[]=%00&=",
                head + "/" + "a".repeat(6_000),
                head + "/" + tail + "?sourceNumber=%00&page=x&size=-1",
                head + "/" + tail + "?page=99999999999999999999",
                head + "/" + tail + "?x=<script>");
    }

    /** Whatever was sent, the server did not break and told nothing about its insides. */
    public static void assertSound(Reply reply, String sent) {
        assertThat(reply.status()).as("%s: %s", sent, reply.text()).isLessThan(500);
        if (reply.status() >= 400) {
            // What was sent may be shown again, as text. A random token may well hold a short word.
            assertThat(reply.text().replace("java.lang.Runtime", ""))
                    .as(sent)
                    .doesNotContain(
                            "Exception",
                            "\tat ",
                            "org.qifu",
                            "org.spring",
                            "java.",
                            "jackson",
                            "camunda",
                            "SQL statement");
        }
        assertThat(reply.headers()).as(sent).doesNotContainKey("x-injected");
    }
}
