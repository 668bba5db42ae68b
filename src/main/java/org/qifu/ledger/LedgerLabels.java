package org.qifu.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qifu.casefile.Rating;
import org.qifu.casefile.Stage;

/** The codes of a case in the words of the documents and forms. */
final class LedgerLabels {

    static final Map<String, String> CHANNELS = Words.words(
            "ZWFW", "浙江政务服务网",
            "ZLB", "“浙里办”APP",
            "GGFL", "公共法律服务专区",
            "ONLINE", "网上申请",
            "WINDOW", "窗口申请",
            "PHONE", "电话预约",
            "VISIT", "企业走访",
            "HOTLINE", "政务服务热线",
            "COMMUNITY", "企业社区",
            "TRANSFER", "转办交办");

    static final Map<String, String> LISTS = Words.words(
            "POINT", "点上（企业个性问题）",
            "CHAIN", "链上（产业链共性问题）",
            "BLOCK", "块上（区块企业问题）");

    static final Map<String, String> CLASSES = Words.words(
            "ADVICE",
            "咨询",
            "SIMPLE",
            "简单问题",
            "COMPLEX",
            "较为复杂或需要跨部门协调",
            "COMPLAINT",
            "投诉、信访",
            "CONSULT",
            "咨询服务需求",
            "GENERAL",
            "一般服务需求",
            "URGENT",
            "紧急需求");

    private static final Map<String, String> OUTCOMES =
            Map.of("SOLVED", "已办结", "ADVISED", "咨询已答复", "REFUSED", "不予受理", "SERVED", "已服务", "WITHDRAWN", "已撤回");

    private static final Map<String, String> BOARDS = Map.ofEntries(
            Map.entry(Stage.REGISTERED, "综合受理"),
            Map.entry(Stage.ON_THE_SPOT, "代办服务"),
            Map.entry(Stage.AGENCY, "代办服务"),
            Map.entry(Stage.APPEALS, "诉求服务"),
            Map.entry(Stage.COUNTY, "难事办理窗口"),
            Map.entry(Stage.PLAN, "按方案办理"),
            Map.entry(Stage.ANSWER, "综合受理"),
            Map.entry(Stage.DISPATCH, "统筹派单"),
            Map.entry(Stage.SERVICE, "指导服务"),
            Map.entry(Stage.SERVED, "评价回访"),
            Map.entry(Stage.CLOSING, "待归档"));

    static final List<List<String>> LEVELS = List.of(
            List.of("非常及时", "及时", "一般", "不及时"),
            List.of("非常好", "好", "一般", "较差"),
            List.of("非常实用", "实用", "一般", "不实用"),
            List.of("非常满意", "满意", "一般", "不满意"));

    private LedgerLabels() {}

    static String kind(String code) {
        return code.equals("GUIDANCE") ? "预约式指导服务" : "企业问题（诉求）";
    }

    static String channel(String code) {
        return CHANNELS.getOrDefault(code, code);
    }

    static String appealClass(@Nullable String code) {
        return code == null ? "" : CLASSES.getOrDefault(code, code);
    }

    /** The list, and of a common problem the chain or zone it belongs to (R-LST-05). */
    static String list(@Nullable String code, @Nullable String group) {
        String name = code == null ? "" : LISTS.getOrDefault(code, code);
        return group == null ? name : name + "：" + group;
    }

    /** 经办板块: where the case has been, one board once in a row. */
    static String boards(List<String> moves) {
        var boards = Stream.concat(Stream.of(Stage.REGISTERED), moves.stream())
                .map(stage -> BOARDS.getOrDefault(stage, stage))
                .collect(Collectors.toCollection(ArrayList::new));
        for (int i = boards.size() - 1; i > 0; i--) {
            if (boards.get(i).equals(boards.get(i - 1))) {
                boards.remove(i);
            }
        }
        return String.join("→", boards);
    }

    static String result(String stage, @Nullable String outcome, @Nullable String answer) {
        String name = outcome == null
                ? answer == null ? "办理中（" + BOARDS.getOrDefault(stage, stage) + "）" : "已答复"
                : OUTCOMES.getOrDefault(outcome, outcome);
        return answer == null ? name : name + "：" + answer;
    }

    /** The four answers of 附件3 in its printed words; a 差评 is said (C-26). */
    static String rating(Rating rating) {
        String answers = String.join(
                "、",
                LEVELS.get(0).get(rating.ratingResponse() - 1),
                LEVELS.get(1).get(rating.ratingAttitude() - 1),
                LEVELS.get(2).get(rating.ratingUsefulness() - 1),
                LEVELS.get(3).get(rating.ratingResult() - 1));
        return rating.negative() ? "差评：" + answers : answers;
    }
}
