package org.qifu.catalogue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What enterprises ask for most often, to find new guidance items (R-FBK-09). Neither the application nor a register
 * says the industry of a firm, so the needs are not parted by it.
 */
@Component
public class FrequentNeeds {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    /** The latest application of each case registered in the period; a withdrawn case was a need all the same. */
    private static final String APPLICATIONS =
            "select f.credit_code, d.content from case_file f join case_document d on d.case_number = f.number"
                    + " where f.registered_at >= ? and f.registered_at < ? and d.name = 'application' and d.version ="
                    + " (select max(later.version) from case_document later where later.case_number = f.number"
                    + " and later.name = 'application' and later.part = d.part)";

    private final JdbcClient jdbc;
    private final ServiceTypes types;
    private final GuidanceItems items;
    private final ObjectMapper json = new ObjectMapper();

    FrequentNeeds(JdbcClient jdbc, ServiceTypes types, GuidanceItems items) {
        this.jdbc = jdbc;
        this.types = types;
        this.items = items;
    }

    /** The {@code top} types asked for most from the first to the last day (Asia/Shanghai), the most frequent first. */
    public List<Need> top(LocalDate first, LocalDate last, int top) {
        List<Asked> asked = jdbc.sql(APPLICATIONS)
                .params(start(first), start(last.plusDays(1)))
                .query((row, i) -> new Asked(row.getString(1), typesIn(row.getString(2))))
                .list();
        return types.all().stream()
                .map(type -> need(type, asked))
                .filter(need -> need.cases() > 0)
                .sorted(Comparator.comparingInt(Need::cases).reversed())
                .limit(top)
                .toList();
    }

    /**
     * A draft of a guidance item for a type: not offered until it was completed. Departments and sources are left to
     * the editor.
     *
     * @param code of the new item
     * @throws OutdatedVersion when there is an item of this code
     */
    @Transactional
    public ItemVersion draft(ServiceType type, String code, String by) {
        var draft = new GuidanceItem(
                code, type.name(), List.of(), null, null, null, List.of(type.description()), List.of(), false);
        return items.save(draft, 0, by);
    }

    private static Need need(ServiceType type, List<Asked> asked) {
        List<String> firms = asked.stream()
                .filter(each -> each.types().contains(type.code()))
                .map(Asked::firm)
                .toList();
        return new Need(type.code(), type.name(), firms.size(), new HashSet<>(firms).size());
    }

    private Set<String> typesIn(String application) {
        try {
            var found = new HashSet<String>();
            for (JsonNode type : json.readTree(application).path("serviceTypes")) {
                found.add(type.asText());
            }
            return found;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Timestamp start(LocalDate day) {
        return Timestamp.from(day.atStartOfDay(ZONE).toInstant());
    }

    private record Asked(String firm, Set<String> types) {}
}
