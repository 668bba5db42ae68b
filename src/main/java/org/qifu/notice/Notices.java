package org.qifu.notice;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qifu.casefile.CaseFile;
import org.qifu.casefile.CaseFiles;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells people of a case, by the rules in force: writes the notices and has them sent after the commit. */
@Component
public class Notices {

    private static final int VALUE = 1000;

    private final NoticeRules rules;
    private final NoticeTemplates templates;
    private final NoticeRows rows;
    private final Couriers couriers;
    private final Addresses addresses;
    private final CaseValues values;
    private final CaseFiles files;
    private final NoticeFlow flow;
    private final Set<String> late;

    Notices(
            NoticeRules rules,
            NoticeTemplates templates,
            NoticeRows rows,
            Couriers couriers,
            Addresses addresses,
            CaseValues values,
            CaseFiles files,
            NoticeFlow flow,
            ObjectProvider<LateValue> late) {
        this.rules = rules;
        this.templates = templates;
        this.rows = rows;
        this.couriers = couriers;
        this.addresses = addresses;
        this.values = values;
        this.files = files;
        this.flow = flow;
        this.late = late.stream().map(LateValue::placeholder).collect(Collectors.toSet());
    }

    /** Whether a firm can be sent a message of this event at all; the page that only shows it does not count. */
    public boolean reachFirms(NoticeEvent event) {
        return rules.all().stream()
                .filter(rule -> rule.enabled() && rule.key().event() == event)
                .map(NoticeRule::key)
                .anyMatch(key -> key.audience() == Audience.FIRM && couriers.carry(key.channel()));
    }

    /**
     * Queues what the rules say, each message once, in the caller's transaction. Channels that are not configured are
     * passed over; without any, nothing is started.
     */
    @Transactional
    public void send(News news) {
        List<NoticeRule> wanted = rules.of(news.event()).stream()
                .filter(rule -> goesOut(rule, news))
                .toList();
        if (wanted.isEmpty()) {
            return;
        }
        // Two who tell the same at once go one after the other; the second finds it told.
        CaseFile file = files.lock(news.caseNumber());
        Map<String, String> filled = filled(file, news);
        wanted.forEach(rule ->
                addresses.of(file, rule.key(), news).forEach(address -> queue(file, news, rule, address, filled)));
        unreachable(file, news, wanted, filled);
    }

    private boolean goesOut(NoticeRule rule, News news) {
        Channel channel = rule.key().channel();
        boolean toFirm = rule.key().audience() == Audience.FIRM;
        return channel == Channel.PORTAL || couriers.carry(channel) && !(toFirm && news.onPaper());
    }

    /** A firm that left no address for any channel that there is hears the important things by telephone. */
    private void unreachable(CaseFile file, News news, List<NoticeRule> wanted, Map<String, String> filled) {
        List<NoticeRule> out = wanted.stream()
                .filter(rule -> rule.key().audience() == Audience.FIRM)
                .filter(rule -> rule.key().channel() != Channel.PORTAL)
                .toList();
        boolean reached = out.stream()
                .anyMatch(rule -> !addresses.of(file, rule.key(), news).isEmpty());
        if (!reached) {
            out.stream().filter(NoticeRule::byPhone).findFirst().ifPresent(rule -> queue(file, news, rule, "", filled));
        }
    }

    private void queue(CaseFile file, News news, NoticeRule rule, String address, Map<String, String> filled) {
        NoticeKey key = rule.key();
        String matter = Stream.of(
                        file.number(),
                        file.round(),
                        news.event(),
                        Objects.requireNonNullElse(news.node(), ""),
                        news.occurrence(),
                        key.audience())
                .map(Object::toString)
                .collect(Collectors.joining("|"));
        String once = matter + "|" + key.channel() + "|" + address;
        if (rows.known(once)) {
            return;
        }
        NoticeTemplate template = templates.current(key).orElseThrow();
        var words = new Words(
                address, TemplateText.fill(template.subject(), filled), TemplateText.fill(template.body(), filled));
        long id = rows.add(once, matter, file.number(), key, words, rule.byPhone());
        if (key.channel() != Channel.PORTAL) {
            flow.begin(id, file);
        }
    }

    /** A value for every placeholder of the event but the late ones. */
    private Map<String, String> filled(CaseFile file, News news) {
        var filled = new HashMap<String, String>();
        news.event().placeholders().stream()
                .filter(name -> !late.contains(name))
                .forEach(name -> filled.put(name, ""));
        filled.putAll(values.of(file, news.event()));
        filled.putAll(news.values());
        filled.replaceAll((name, value) -> safe(value));
        return filled;
    }

    private static String safe(String value) {
        String safe = TemplateText.safe(value);
        return safe.length() <= VALUE ? safe : safe.substring(0, VALUE) + "…";
    }
}
