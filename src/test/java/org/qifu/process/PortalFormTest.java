package org.qifu.process;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Fills in the public forms over HTTP. */
abstract class PortalFormTest extends HttpTest {

    private static final Pattern NUMBER = Pattern.compile("(?:ZD|SQ)-\\d{4}-\\d{5}");

    @LocalServerPort
    protected int port;

    protected Visitor visitor;

    @BeforeEach
    void newVisitor() {
        visitor = Visitor.led(port);
    }

    /** A booking of guidance, each field right. */
    protected static Map<String, String> booking(String creditCode) {
        var values = new LinkedHashMap<String, String>();
        values.put("serviceTypes", "RISK_CHECK|POLICY");
        values.put("need", "新增两台设备，请指导消防通道");
        values.put("applicantKind", "ENTERPRISE");
        values.put("applicant", "磐安青山菌业有限公司");
        values.put("creditCode", creditCode);
        values.put("address", "磐安县安文街道双溪路1号");
        values.put("station", "anwen");
        values.put("contactName", "王建国");
        values.put("contactPhone", "13805790001");
        values.put("appliedBy", "王建国");
        values.put("truthful", "true");
        return values;
    }

    /** The same with one field otherwise. */
    protected static Map<String, String> with(Map<String, String> values, String name, String value) {
        var changed = new LinkedHashMap<>(values);
        changed.put(name, value);
        return changed;
    }

    /** Opens the form, fills it in and sends it off. */
    protected HttpResponse<String> submit(String path, Map<String, String> values) {
        return visitor.post(path, Visitor.form(visitor.get(path), values));
    }

    /** The case number on a receipt. */
    protected static String number(HttpResponse<String> receipt) {
        Matcher number = NUMBER.matcher(receipt.body());
        if (!receipt.body().contains("提交成功") || !number.find()) {
            throw new AssertionError("no receipt: " + receipt.statusCode() + " " + receipt.body());
        }
        return number.group();
    }
}
