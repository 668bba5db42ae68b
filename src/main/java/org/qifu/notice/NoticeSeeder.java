package org.qifu.notice;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Plants the delivered rules and texts at start, each once in the life of a database: what an administrator changed stays
 * as it is. Nodes start one after the other, so that none plants what another is planting.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
@EnableConfigurationProperties(NoticeSettings.class)
class NoticeSeeder implements ApplicationRunner {

    private static final String FOLDER = "data/";

    private final NoticeRules rules;
    private final NoticeTemplates templates;

    NoticeSeeder(NoticeRules rules, NoticeTemplates templates) {
        this.rules = rules;
        this.templates = templates;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        plant();
    }

    void plant() {
        for (NamedCsvRecord row : read("notice-templates.csv")) {
            keys(row)
                    .filter(key -> templates.history(key).isEmpty())
                    .forEach(key -> templates.insert(key, 1, row.getField("subject"), row.getField("body"), null));
        }
        for (NamedCsvRecord row : read("notice-rules.csv")) {
            keys(row)
                    .filter(key -> rules.find(key).isEmpty())
                    .forEach(key -> rules.add(key, yes(row, "enabled"), yes(row, "by_phone")));
        }
    }

    /** A line stands for several channels, for instance {@code MAIL PORTAL}. */
    private static Stream<NoticeKey> keys(NamedCsvRecord row) {
        return Stream.of(row.getField("channels").split(" "))
                .map(channel -> new NoticeKey(
                        NoticeEvent.valueOf(row.getField("event")),
                        Audience.valueOf(row.getField("audience")),
                        Channel.valueOf(channel)));
    }

    private static boolean yes(NamedCsvRecord row, String column) {
        return Boolean.parseBoolean(row.getField(column));
    }

    static List<NamedCsvRecord> read(String file) {
        try (Reader in = new InputStreamReader(
                        new ClassPathResource(FOLDER + file).getInputStream(), StandardCharsets.UTF_8);
                CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(in)) {
            return rows.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
