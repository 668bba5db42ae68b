package org.qifu.enterprise;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qifu.organisation.Organisation;
import org.qifu.organisation.Station;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;

/**
 * Plants the areas of the county at start (C-39): the county, the township of each station, and a zone by its name
 * where its station lies in none of the townships. What has an entry is left alone, also when it is closed.
 */
@Component
class LocalAreaSeeder implements InitializingBean {

    /** Before any request. */
    private static final String SINCE = "2000-01-01";

    private static final Pattern TOWNSHIP = Pattern.compile("^\\p{IsHan}{1,4}?(?:街道|镇|乡)");
    private static final Pattern OFFICE = Pattern.compile("企业(综合)?服务(中心|站).*");

    private final Organisation organisation;
    private final EntryStore store;
    private final Registers registers;

    LocalAreaSeeder(Organisation organisation, EntryStore store, Registers registers) {
        this.organisation = organisation;
        this.store = store;
        this.registers = registers;
    }

    @Override
    public void afterPropertiesSet() {
        Set<String> names = new LinkedHashSet<>();
        names.add(organisation.county());
        organisation.stations().forEach(station -> names.add(area(station)));
        var known = new ArrayList<String>();
        store.startingWith(Register.AREA, names)
                .forEach(entry -> known.add(entry.values().get("subject")));
        names.removeAll(known);
        names.forEach(
                name -> registers.add(Register.AREA, Map.of("subject", name, "openedOn", SINCE), "qifu", "按站点名单登记"));
    }

    private static String area(Station station) {
        for (String text : List.of(station.name(), station.address())) {
            Matcher township = TOWNSHIP.matcher(text);
            if (township.find()) {
                return township.group();
            }
        }
        return OFFICE.matcher(station.name()).replaceFirst("");
    }
}
