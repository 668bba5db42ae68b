package org.qifu.organisation;

import java.time.LocalDate;
import org.qifu.organisation.Absence.Scope;

/** A rule of 代理 as it is entered; days of Asia/Shanghai, both included. */
public record NewAbsence(
        String person,
        String proxy,
        LocalDate firstDay,
        LocalDate lastDay,
        Scope scope,
        String reason,
        String enteredBy) {}
