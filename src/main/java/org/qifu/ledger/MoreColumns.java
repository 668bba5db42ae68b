package org.qifu.ledger;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Columns after the usual ones, where the rows differ in them. */
record MoreColumns(
        CaseFilter filter, @Nullable Dimension detail, UnaryOperator<String> units, UnaryOperator<String> details) {

    private static final ObjectMapper JSON = new ObjectMapper();

    List<String> headings(List<String> usual) {
        var all = new ArrayList<>(usual);
        if (filter.station() == null) {
            all.add("企业服务站点（窗口）");
        }
        if (detail != null) {
            all.add("统计对象");
        }
        if (LedgerQuery.ofProvince(filter)) {
            all.add("责任部门及事由");
            all.add("跟踪督办");
        }
        return all;
    }

    List<String> cells(List<String> usual, LedgerRow row) {
        var all = new ArrayList<>(usual);
        if (filter.station() == null) {
            all.add(units.apply(row.station()));
        }
        if (detail != null) {
            String code = row.detail();
            all.add(code == null ? "" : details.apply(code));
        }
        if (LedgerQuery.ofProvince(filter)) {
            all.add(responsible(row.county()));
            all.add(row.followUp() == null ? "" : row.followUp());
        }
        return all;
    }

    private static String responsible(@Nullable String county) {
        try {
            return county == null
                    ? ""
                    : JSON.readTree(county).path("provincialNote").asText("");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
