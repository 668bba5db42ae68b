package org.qifu.process;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.qifu.portal.Fuzz;

/**
 * A form of the public pages.
 *
 * @param mapping as the controller has it
 * @param address where it is sent, and read when {@code once} is among its fields
 * @param fields as somebody in good faith fills them in
 */
record PublicForm(String mapping, String address, Map<String, List<String>> fields) {

    private static final String APPLY = "/apply/{entrance:guidance|problem}";
    private static final List<String> NO_TEXTS = List.of(
            "-1",
            "1e400",
            "99999999999999999999",
            "2024-02-30",
            "2024-03-20T25:61",
            "+275760-09-13",
            "[]",
            "{\"a\":1}",
            "true",
            "ZD-2024-00001");

    /** All forms. The visit is one that is promised, the served one waits for its rating. */
    static List<PublicForm> all(String visit, String served, String enquiry) {
        var forms = new ArrayList<PublicForm>();
        for (String entrance : List.of("guidance", "problem")) {
            String at = "/apply/" + entrance;
            forms.add(form(APPLY, at, application("anyway", "1")));
            forms.add(form(APPLY + "/discard", at + "/discard", "token", "x"));
        }
        // Keeping what is not sent yet is the same for both entrances, and each try of it takes time.
        forms.add(form(APPLY + "/draft", "/apply/guidance/draft", application()));
        forms.add(form(APPLY + "/expired", "/apply/guidance/expired", application("token", "x")));
        forms.add(form("/progress", "/progress", "number", visit, "code", "0000-0000"));
        forms.add(form("/code", "/code", "number", visit));
        forms.add(form("/help", "/help", question()));
        forms.add(form("/blocking-point", "/blocking-point", "text", "跑五个部门", "station", "anwen", "phone", ""));
        forms.add(form("/help/{number}/question", "/help/" + enquiry + "/question", "text", "带什么？"));
        forms.add(form("/help/{number}/close", "/help/" + enquiry + "/close"));
        forms.add(form("/consultations/{id}/opinions", "/consultations/market/opinions", "text", "好", "author", "王"));
        forms.addAll(ofCases(visit, served));
        return forms;
    }

    /** Those of a case; what would end it is left unfinished, so that every variant of it meets an open case. */
    private static List<PublicForm> ofCases(String visit, String served) {
        return List.of(
                ofCase(
                        visit,
                        "change",
                        "wishedAt",
                        "2024-03-28T09:00",
                        "method",
                        "PHONE",
                        "reason",
                        "",
                        "requestedBy",
                        "王"),
                ofCase(visit, "withdraw", "reason", "不需要了", "requestedBy", "王"),
                ofCase(visit, "complaint", "kind", "OTHER", "text", "迟到", "complainant", "王", "phone", "13805790001"),
                ofCase(visit, "attachments", "file", "no file"),
                ofCase(
                        served,
                        "rating",
                        "responsiveness",
                        "1",
                        "attitude",
                        "1",
                        "usefulness",
                        "1",
                        "result",
                        "1",
                        "disturbed",
                        "",
                        "burdened",
                        "false",
                        "comments",
                        "好",
                        "complain",
                        "true"),
                ofCase(
                        served,
                        "correction",
                        "unit",
                        "amr",
                        "suggestion",
                        "加锁并张贴标识",
                        "status",
                        "DONE",
                        "text",
                        "已加锁",
                        "correctedOn",
                        "2024-03-20"));
    }

    /** The form with each field in turn replaced, doubled, misnamed and left out; what a field is replaced by stands in it. */
    Stream<Map<String, List<String>>> variants() {
        return Stream.concat(Stream.of(fields), fields.keySet().stream().flatMap(this::variants));
    }

    private Stream<Map<String, List<String>>> variants(String name) {
        Stream<List<String>> texts =
                Stream.concat(Fuzz.texts().stream(), NO_TEXTS.stream()).map(List::of);
        Stream<List<String>> lists = Stream.of(List.of(), List.of("a", "b"), List.of("", "<script>alert(1)</script>"));
        Stream<Map<String, List<String>>> replaced = Stream.concat(texts, lists).map(values -> with(name, values));
        return Stream.concat(
                replaced,
                Stream.of("[]", "[0]", "[a].b", ".class.module")
                        .map(end -> with(name + end, List.of("<script>alert(1)"))));
    }

    /** The same with one field otherwise. */
    Map<String, List<String>> with(String name, List<String> values) {
        var changed = new LinkedHashMap<>(fields);
        changed.put(name, values);
        return changed;
    }

    private static String[] application(String... more) {
        var all = new ArrayList<String>();
        PortalFormTest.booking("91350100M000100Y43").forEach((name, value) -> all.addAll(List.of(name, value)));
        all.addAll(List.of("premises", "双溪路2号", "contactEmail", "a@b.cn", "remarks", "无", "channel", "ZLB"));
        all.addAll(List.of("basis", "", "wishedAt", ""));
        all.addAll(List.of(more));
        return all.toArray(String[]::new);
    }

    private static String[] question() {
        return new String[] {"station", "anwen", "question", "能开证明吗", "name", "陈明", "phone", "13800000001", "firm", "青山"
        };
    }

    private static PublicForm ofCase(String number, String name, String... fields) {
        return form("/cases/{number}/" + name, "/cases/" + number + "/" + name, fields);
    }

    private static PublicForm form(String mapping, String address, String... fields) {
        var named = new LinkedHashMap<String, List<String>>();
        for (int i = 0; i < fields.length; i += 2) {
            named.put(fields[i], List.of(fields[i + 1].split("\\|")));
        }
        return new PublicForm(mapping, address, named);
    }
}
