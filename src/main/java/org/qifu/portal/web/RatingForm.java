package org.qifu.portal.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qifu.casefile.Problem;

/**
 * 服务满意度评价表 (001 附件3) as a form: the four questions about the whole, and about each department of a joint service
 * (R-FBK-04), whose fields are named {@code amr.attitude}.
 *
 * @param units code to name of the departments that may be rated one by one; empty when one served alone
 * @param guidance whether it is also asked if production was disturbed or a burden added (R-SVC-05)
 */
record RatingForm(Map<String, String> units, boolean guidance) {

    /** The questions with their printed answers, best first. */
    static final List<Question> QUESTIONS = List.of(
            new Question("responsiveness", "服务响应是否及时", "非常及时", "及时", "一般", "不及时"),
            new Question("attitude", "服务态度是否良好", "非常好", "好", "一般", "较差"),
            new Question("usefulness", "服务内容是否实用", "非常实用", "实用", "一般", "不实用"),
            new Question("result", "服务结果是否满意", "非常满意", "满意", "一般", "不满意"));

    private static final Pattern OF_UNIT = Pattern.compile("departments\\[(\\d+)]\\.(\\w+)");

    /** Labels of all fields in the order of the page. */
    Map<String, String> labels() {
        var labels = new LinkedHashMap<String, String>();
        QUESTIONS.forEach(question -> labels.put(question.name(), question.words()));
        if (guidance) {
            labels.put("disturbed", "服务是否干扰正常生产经营");
            labels.put("burdened", "是否以指导服务为名增加企业负担");
        }
        units.forEach((unit, name) ->
                QUESTIONS.forEach(question -> labels.put(unit + "." + question.name(), name + "：" + question.words())));
        labels.put("comments", "意见建议");
        return labels;
    }

    /** Writes the answers into the document; what is not a number stays as it came and is refused by the rules. */
    void answers(Filled form, ObjectNode evaluation) {
        QUESTIONS.forEach(question -> level(evaluation, question.name(), form.value(question.name())));
        for (String asked : List.of("disturbed", "burdened")) {
            String said = guidance ? form.value(asked) : null;
            if (said != null) {
                evaluation.put(asked, said.equals("true"));
            }
        }
        var departments = evaluation.putArray("departments");
        rated(form).forEach(unit -> {
            ObjectNode rating = departments.addObject().put("unit", unit);
            QUESTIONS.forEach(question -> level(rating, question.name(), form.value(unit + "." + question.name())));
        });
    }

    /** What the rules would only miss after everything else is right. */
    List<Problem> unanswered(Filled form) {
        return Stream.of("disturbed", "burdened")
                .filter(asked -> guidance && form.value(asked) == null)
                .map(asked -> new Problem(asked, "请选择"))
                .toList();
    }

    /** A problem of a department under the name of its field on the page. */
    Problem onPage(Filled form, Problem problem) {
        Matcher path = OF_UNIT.matcher(problem.field());
        return path.matches()
                ? new Problem(rated(form).get(Integer.parseInt(path.group(1))) + "." + path.group(2), problem.message())
                : problem;
    }

    /** The departments of which anything was answered. */
    private List<String> rated(Filled form) {
        return units.keySet().stream()
                .filter(unit -> QUESTIONS.stream().anyMatch(one -> form.value(unit + "." + one.name()) != null))
                .toList();
    }

    private static void level(ObjectNode into, String name, @Nullable String said) {
        if (said != null && said.matches("[1-4]")) {
            into.put(name, Integer.parseInt(said));
        } else if (said != null) {
            into.put(name, 0);
        }
    }

    /**
     * One question.
     *
     * @param levels value to printed answer
     */
    record Question(String name, String words, Map<String, String> levels) {

        Question(String name, String words, String best, String good, String fair, String lowest) {
            this(name, words, Labels.of("1", best, "2", good, "3", fair, "4", lowest));
        }
    }
}
