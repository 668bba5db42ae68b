package org.qifu.process.absence;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.qifu.casefile.PlainText;
import org.qifu.organisation.Absence;
import org.qifu.organisation.Absence.Scope;
import org.qifu.organisation.NewAbsence;

/**
 * A rule of 代理 as it is sent.
 *
 * @param person user id; whoever sends it when it is left out
 * @param scope everything when it is left out
 * @param of key of the flow or id of the group
 */
record AbsenceEntry(
        @PlainText(max = 64, lines = false) @Nullable String person,

        @NotBlank(message = "请选择代理人") @PlainText(max = 64, lines = false)
        String proxy,

        @NotNull(message = "请填写开始日期") LocalDate firstDay,
        @NotNull(message = "请填写结束日期") LocalDate lastDay,
        Absence.@Nullable Kind scope,
        @PlainText(max = 64, lines = false) @Nullable String of,

        @NotBlank(message = "请填写原因") @PlainText(max = 500) String reason) {

    NewAbsence by(String caller) {
        Absence.Kind kind = scope == null ? Absence.Kind.ALL : scope;
        String scopeOf = kind == Absence.Kind.ALL ? "" : Objects.requireNonNullElse(of, "");
        String whose = person == null || person.isBlank() ? caller : person;
        return new NewAbsence(whose, proxy, firstDay, lastDay, new Scope(kind, scopeOf), reason, caller);
    }
}
