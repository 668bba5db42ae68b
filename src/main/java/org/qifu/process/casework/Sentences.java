package org.qifu.process.casework;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qifu.casefile.CaseEvent;
import org.qifu.casefile.CaseKind;
import org.qifu.casefile.Stage;
import org.qifu.casefile.StageNames;

/** What each kind of event says, without who did it. */
final class Sentences {

    /** A computer's fingerprint of a file tells a clerk nothing. */
    private static final String FINGERPRINT = "（SHA-256 [0-9a-f]+）";

    private static final Set<String> STAGES_OF_STAFF = Set.of(Stage.REGISTERED);

    private final CaseRecord record;
    private final DocumentWords documents;
    private final Names.Book names;

    Sentences(CaseRecord record, DocumentWords documents, Names.Book names) {
        this.record = record;
        this.documents = documents;
        this.names = names;
    }

    /** For instance 受理了本件，分类为简单问题. */
    String of(CaseEvent event) {
        return switch (event.kind()) {
            case REGISTERED -> "登记了本件" + after("，来源：", said(event, "application", "channel"));
            case ACCEPTED -> "受理了本件" + classes(event);
            case REFUSED -> "决定不予受理" + reason(event);
            case ROUTED -> routed(event);
            case COMPLETED -> "办完“" + step(event) + "”并提交" + after("，", text(event));
            case ARRIVED -> "报到，参加" + step(event);
            case CALLED -> "会商".equals(event.reason()) ? "提请集中会商" : "请有关单位协办" + reason(event);
            case MOVED -> moved(event);
            case RECLASSED -> "调整了类别：" + ClassChange.inWords(text(event));
            case FILED -> "向县企业综合服务中心难事办理窗口申报" + reason(event);
            case PLANNED -> "提出了解决方案" + reason(event);
            case WARNED -> "预警：“" + node(event) + "”的时限将到";
            case BREACHED -> "超期：“" + node(event) + "”的时限已到，没有办结";
            case RECOUNTED -> "重新计算了时限" + reason(event);
            case ANSWERED -> "答复了企业" + reason(event);
            case RATED -> "收到企业评价" + after("：", text(event));
            case ATTACHED -> "添加了附件，" + text(event).replaceAll(FINGERPRINT, "");
            case PACKAGED -> "制成案卷包";
            case ARCHIVED -> "归档，办件结束";
            case REOPENED -> "重新办理，进入新的一轮" + reason(event);
            default -> ofService(event);
        };
    }

    private String ofService(CaseEvent event) {
        return switch (event.kind()) {
            case CHECKED -> "核查" + reason(event);
            case NOTIFIED -> "告知书" + text(event);
            case COMMITTED -> "服务承诺通知书" + text(event);
            case CONFIRMED -> "与企业再次确认" + reason(event);
            case ENTERED -> "登记入企，服务开始" + reason(event);
            case SERVED -> "完成指导服务，出具意见书" + reason(event);
            case FOLLOWED_UP -> "跟进帮扶" + reason(event);
            case TRACKED -> "跟踪整改落实" + reason(event);
            case CHANGED -> "登记变更预约" + reason(event);
            case WITHDRAWN -> "登记撤回预约" + reason(event);
            case AUDITED -> "留痕备查" + reason(event);
            case COMPLAINED -> "转投诉监督核实" + reason(event);
            case VERIFIED -> "核实了情况" + reason(event);
            case COMPLAINT_ANSWERED -> "向企业反馈了核实整改情况" + reason(event);
            case REVISIT_DECIDED -> "回访抽取结果" + reason(event);
            case REVISITED -> "回访了企业" + reason(event);
            case REVIEWED -> "复盘" + reason(event);
            case LINKED -> "关联同类问题" + reason(event);
            default -> ofSteering(event);
        };
    }

    private String ofSteering(CaseEvent event) {
        return switch (event.kind()) {
            case SUPERVISED -> "记录了督办" + reason(event);
            case SUPERVISION_OPENED -> "发起督办" + reason(event);
            case URGED -> "催办" + reason(event);
            case TRANSFERRED -> "转办" + reason(event);
            case DELEGATED -> "委派" + reason(event);
            case HANDED_BACK -> "交回" + reason(event);
            case SENT_BACK -> "退回" + reason(event);
            case RECALLED -> "撤回" + reason(event);
            case COPIED -> "抄送" + reason(event);
            case POSTPONED -> "延后提醒" + reason(event);
            case PROXIED -> "代理" + reason(event);
            default -> throw new IllegalArgumentException("No sentence for " + event.kind());
        };
    }

    private String classes(CaseEvent event) {
        if (record.file().kind() == CaseKind.GUIDANCE) {
            return after("，分类为", said(event, "review", "needClass"));
        }
        return after("，分类为", said(event, "acceptance", "appealClass")) + after("、", said(event, "acceptance", "list"));
    }

    /** Of an appeal the group by the routing table, of a guidance the departments by name. */
    private String routed(CaseEvent event) {
        boolean guidance = record.file().kind() == CaseKind.GUIDANCE;
        return guidance ? "派单" + reason(event) : "按分派规则交" + names.units().apply(text(event)) + "办理";
    }

    private String moved(CaseEvent event) {
        boolean byTimer = "时限届满".equals(event.reason());
        String from =
                STAGES_OF_STAFF.contains(text(event.fromStage())) ? "" : after("由", StageNames.of(event.fromStage()));
        String move = from + "转" + StageNames.of(event.toStage());
        return byTimer ? "时限届满，" + move : move + reason(event);
    }

    private String said(CaseEvent event, String document, String field) {
        return documents.said(record, event, document, field, names);
    }

    private String step(CaseEvent event) {
        return names.steps().apply(text(event.task()));
    }

    private static String node(CaseEvent event) {
        return NodeNames.of(text(event.node()));
    }

    private static String reason(CaseEvent event) {
        return after("：", text(event));
    }

    private static String text(CaseEvent event) {
        return text(event.reason());
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static String after(String head, String text) {
        return text.isBlank() ? "" : head + text;
    }
}
