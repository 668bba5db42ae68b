package org.qifu.process.demo;

import static org.qifu.process.demo.DemoPapers.fields;

import java.time.format.DateTimeFormatter;
import java.util.Map;

/** Entries of the registers that hinder a guidance, made by coordination on the day that the engine's clock shows. */
final class DemoRegisters {

    private DemoRegisters() {}

    /** The entry about the firm of this story; the outcome of the step names the register. */
    static Map<String, Object> of(DemoCase story, DemoStep step) {
        Map<String, Object> entry = fields("register", step.outcome(), "action", "ADD");
        if (step.is("DANGER")) {
            entry.putAll(fields(
                    "category", "INDUSTRY",
                    "subject", "烟花爆竹",
                    "basis", "《烟花爆竹安全管理条例》",
                    "openedOn", DemoClock.today()));
            return entry;
        }
        entry.putAll(
                fields("creditCode", DemoFirms.creditCode(story.serial(), story.selfEmployed()), "name", story.firm()));
        entry.putAll(
                switch (step.outcome()) {
                    case "ENFORCEMENT" ->
                        fields("flag", "INVESTIGATION", "body", "县综合行政执法局", "openedOn", DemoClock.today());
                    case "INSPECTION" ->
                        fields(
                                "body",
                                "县应急管理局",
                                "task",
                                "JC-" + DemoClock.today().format(DateTimeFormatter.BASIC_ISO_DATE),
                                "matters",
                                "风险隐患排查",
                                "previewedAt",
                                DemoClock.now().minusMinutes(5).format(DemoClock.MINUTE));
                    default -> fields("openedOn", DemoClock.today());
                });
        return entry;
    }
}
