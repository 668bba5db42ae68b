package org.qifu.intake;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qifu.casefile.PlainText;
import org.qifu.enterprise.Danger;
import org.qifu.enterprise.Flag;
import org.qifu.enterprise.Register;

/**
 * 禁止性情形登记: an entry for one of the registers, or the end of one. Which fields belong to which register the rules
 * beside this record know; moments are in Asia/Shanghai.
 *
 * @param creditCode of a firm, or the ID number of a person
 * @param subject words, number or area, for the registers that are not about one firm
 * @param openedOn first day in force
 * @param closedOn first day no longer in force
 */
public record RegisterEntry(
        @NotNull(message = "请选择") Register register,
        @NotNull(message = "请选择") Action action,
        @PlainText(max = 18, lines = false) @Nullable String creditCode,
        @PlainText(max = 100, lines = false) @Nullable String name,
        Flag.@Nullable Kind flag,
        Danger.@Nullable Category category,
        @PlainText(max = 100, lines = false) @Nullable String subject,
        @PlainText(max = 200, lines = false) @Nullable String basis,
        @PlainText(max = 100, lines = false) @Nullable String body,
        @PlainText(max = 64, lines = false) @Nullable String task,
        @PlainText(max = 1000, lines = false) @Nullable String matters,
        @Nullable LocalDate openedOn,
        @Nullable LocalDateTime previewedAt,
        @Nullable LocalDateTime startedAt,
        @Nullable LocalDate closedOn,
        @Nullable LocalDateTime resultAt,
        @PlainText(max = 200, lines = false) @Nullable String note) {

    /** What is done to the register. */
    public enum Action {
        /** 登记. */
        ADD,
        /** 结束. */
        CLOSE
    }

    /** An x typed small is the same check character. */
    public RegisterEntry {
        if (creditCode != null) {
            creditCode = creditCode.toUpperCase(Locale.ROOT);
        }
    }

    /** What is filled in for its register, by the names of the register's columns. */
    public Map<String, String> values() {
        var filled = new LinkedHashMap<String, String>();
        register.columns().forEach(column -> {
            Object value = field(column.name());
            if (value != null) {
                filled.put(column.name(), value.toString());
            }
        });
        return filled;
    }

    /** When the entry ends, for the register's last column; null when that is not filled in. */
    public @Nullable String end() {
        return values().get(register.end().name());
    }

    private @Nullable Object field(String column) {
        return switch (column) {
            case "creditCode" -> creditCode;
            case "name" -> name;
            case "flag" -> flag;
            case "category" -> category;
            case "subject" -> subject;
            case "basis" -> basis;
            case "body" -> body;
            case "task" -> task;
            case "matters" -> matters;
            case "openedOn" -> openedOn;
            case "previewedAt" -> previewedAt;
            case "startedAt" -> startedAt;
            case "closedOn" -> closedOn;
            case "resultAt" -> resultAt;
            default -> throw new IllegalArgumentException(column);
        };
    }
}
