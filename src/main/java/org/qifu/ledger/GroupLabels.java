package org.qifu.ledger;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qifu.casefile.StageNames;
import org.qifu.catalogue.ServiceTypes;
import org.qifu.organisation.Organisation;
import org.springframework.stereotype.Component;

/** The codes of a dimension in words, in the documents' order. */
@Component
class GroupLabels {

    private static final Map<Dimension, Map<String, String>> FIXED = Map.of(
            Dimension.STAGE, StageNames.all(),
            Dimension.LEVEL, Words.LEVELS,
            Dimension.CLASS, LedgerLabels.CLASSES,
            Dimension.CHANNEL, LedgerLabels.CHANNELS,
            Dimension.LIST, LedgerLabels.LISTS,
            Dimension.NODE, Words.NODES,
            Dimension.GROUND, Words.GROUNDS,
            Dimension.SOURCE, Words.SOURCES,
            Dimension.METHOD, Words.METHODS,
            Dimension.REVISIT_CLASS, Words.REVISITS);

    private final Organisation organisation;
    private final ServiceTypes types;

    GroupLabels(Organisation organisation, ServiceTypes types) {
        this.organisation = organisation;
        this.types = types;
    }

    /** Names of the known codes, in their order. */
    Map<String, String> of(Dimension dimension) {
        Map<String, String> names = new LinkedHashMap<>();
        switch (dimension) {
            case STATION, REVISIT_MONTH -> organisation.stations().forEach(it -> names.put(it.code(), it.name()));
            case BOARD -> {
                organisation.boards().forEach(it -> names.put(it.code(), it.name()));
                names.put("NONE", "不涉及服务板块");
            }
            case UNIT -> {
                organisation.departments().forEach(it -> names.put(it.code(), it.name()));
                organisation.boards().forEach(it -> names.put(it.code(), it.name()));
            }
            case TYPE -> types.all().forEach(it -> names.put(it.code(), it.name()));
            default -> names.putAll(FIXED.getOrDefault(dimension, Map.of()));
        }
        return names;
    }

    /** One value in words; null is 未填. */
    String label(Dimension dimension, Map<String, String> names, @Nullable String code) {
        if (code == null) {
            return "未填";
        }
        return switch (dimension) {
            case CHAIN -> {
                List<String> parts = List.of(code.split("/", 2));
                yield LedgerLabels.list(parts.get(0), parts.get(1).isEmpty() ? null : parts.get(1));
            }
            case REVISIT_MONTH -> {
                List<String> parts = List.of(code.split("/"));
                yield name(names, parts.get(0)) + " " + parts.get(1) + " "
                        + Words.REVISITS.getOrDefault(parts.get(2), parts.get(2));
            }
            case STATION, UNIT, BOARD -> name(names, code);
            default -> names.getOrDefault(code, code);
        };
    }

    /** What is closed by now, or the centre's own window, is asked for only when it comes up. */
    private String name(Map<String, String> names, String code) {
        String name = names.get(code);
        return name == null ? organisation.name(code) : name;
    }
}
