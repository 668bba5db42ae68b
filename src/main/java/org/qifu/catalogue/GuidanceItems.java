package org.qifu.catalogue;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The guidance items, adjusted as needs change; no edit overwrites what was (R-SVC-22). */
@Repository
public class GuidanceItems {

    private final JdbcClient jdbc;
    private final ItemRows rows;
    private final Clock clock;

    GuidanceItems(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.rows = new ItemRows(jdbc);
        this.clock = clock;
    }

    /** The latest version of every item, by code, those no longer offered included. */
    public List<ItemVersion> current() {
        return rows.find("version = (select max(later.version) from guidance_item later where later.code = i.code)");
    }

    /** All versions of an item, the latest first; empty when there is no such item. */
    public List<ItemVersion> history(String code) {
        return rows.find("code = ?", code);
    }

    /**
     * Makes the next version of an item, or the first of a new one.
     *
     * @param basedOn the version that the editor saw, 0 for a new item
     * @throws OutdatedVersion when another version is the latest
     */
    @Transactional
    public ItemVersion save(GuidanceItem item, int basedOn, String changedBy) {
        int latest = history(item.code()).stream()
                .mapToInt(ItemVersion::version)
                .findFirst()
                .orElse(0);
        if (latest != basedOn) {
            throw new OutdatedVersion(item.code(), latest);
        }
        var next = new ItemVersion(latest + 1, changedBy, clock.instant(), item);
        try {
            insert(next);
        } catch (DuplicateKeyException e) {
            // Both editors saw the same version; the database let one of them through.
            throw new OutdatedVersion(item.code(), next.version());
        }
        return next;
    }

    private void insert(ItemVersion next) {
        GuidanceItem item = next.item();
        jdbc.sql("insert into guidance_item (code, version, name, stage, industry, firm_size, active, changed_by,"
                        + " changed_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .param(item.code())
                .param(next.version())
                .param(item.name())
                .param(item.stage())
                .param(item.industry())
                .param(item.size())
                .param(item.active())
                .param(next.changedBy())
                .param(Timestamp.from(next.changedAt()))
                .update();
        rows.insertLines(next);
    }
}
