package org.qifu.catalogue;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qifu.catalogue.ServiceItem.Origin;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * The directory of services for enterprises (涉企服务事项清单): the provincial rows as printed, and what the county adds.
 * No edit overwrites what was.
 */
@Repository
public class ServiceItems {

    private static final int LAST_OF_CLASS = 99;

    private final ServiceItemRows rows;
    private final Clock clock;

    ServiceItems(JdbcClient jdbc, Clock clock) {
        this.rows = new ServiceItemRows(jdbc);
        this.clock = clock;
    }

    /** The classes with their open slots, by code. */
    public List<ServiceClass> classes() {
        return rows.classes();
    }

    /** The latest version of every item, by code, unpublished ones included. */
    public List<ServiceItemVersion> current() {
        return rows.find("version = (select max(later.version) from service_item later where later.code = i.code)");
    }

    /** All versions of an item, the latest first; empty when there is no such item. */
    public List<ServiceItemVersion> history(String code) {
        return rows.find("code = ?", code);
    }

    /**
     * Adds a local item in the slot of a class, with the next free code (R-CAT-04).
     *
     * @throws ItemRefused when there is no such class, it is full, or the item is not complete enough to be published
     * @throws OutdatedVersion when somebody else has just taken the code
     */
    @Transactional
    public ServiceItemVersion add(String classCode, LocalItem item, String by) {
        ServiceClass type = classes().stream()
                .filter(each -> each.code().equals(classCode))
                .findFirst()
                .orElseThrow(() -> new ItemRefused("没有这个一级分类：" + classCode + "，请填写01至13"));
        List<ServiceItem> ofClass = current().stream()
                .map(ServiceItemVersion::item)
                .filter(each -> each.classCode().equals(classCode))
                .toList();
        // A gap in the print (1104) stays a gap: the next code follows the last one (C-50).
        int last = ofClass.stream()
                .mapToInt(each -> Integer.parseInt(each.code().substring(2)))
                .max()
                .orElse(0);
        if (last == LAST_OF_CLASS) {
            throw new ItemRefused("一级分类" + classCode + "的编码已用完");
        }
        long before = ofClass.stream().filter(ServiceItem::local).count();
        var empty = new ServiceItem(
                "%s%02d".formatted(classCode, last + 1),
                type.slotSeq() + "-" + (before + 1),
                item.name(),
                null,
                Origin.LOCAL,
                null,
                null,
                null,
                null,
                false);
        return save(empty.edited(item), 1, by);
    }

    /**
     * Makes the next version of a local item.
     *
     * @param basedOn the version that the editor saw
     * @throws ItemRefused for an unknown or a provincial item, or one not complete enough to be published
     * @throws OutdatedVersion when another version is the latest
     */
    @Transactional
    public ServiceItemVersion change(String code, LocalItem item, int basedOn, String by) {
        return save(local(code, basedOn).edited(item), basedOn + 1, by);
    }

    /** Takes a local item off the list; its history and its code stay. Throws as {@link #change}. */
    @Transactional
    public ServiceItemVersion withdraw(String code, int basedOn, String by) {
        return save(local(code, basedOn).withdrawn(), basedOn + 1, by);
    }

    /**
     * Names the department for a provincial item that the directory leaves to the place, and so publishes it (R-CAT-12,
     * C-50); null takes it back.
     *
     * @throws ItemRefused for an unknown item and one whose department is printed
     * @throws OutdatedVersion when another version is the latest
     */
    @Transactional
    public ServiceItemVersion lead(String code, @Nullable String department, int basedOn, String by) {
        ServiceItem item = latest(code, basedOn);
        if (!item.leftToThePlace()) {
            throw new ItemRefused("事项" + code + "的责任部门已经确定，不能另定牵头部门");
        }
        return save(item.led(department), basedOn + 1, by);
    }

    private ServiceItem local(String code, int basedOn) {
        ServiceItem item = latest(code, basedOn);
        if (!item.local()) {
            throw new ItemRefused("事项" + code + "是省级指导目录的事项，不能修改或者删除");
        }
        return item;
    }

    private ServiceItem latest(String code, int basedOn) {
        ServiceItemVersion latest =
                history(code).stream().findFirst().orElseThrow(() -> new ItemRefused("没有这个事项：" + code));
        if (latest.version() != basedOn) {
            throw new OutdatedVersion(code, latest.version());
        }
        return latest.item();
    }

    private ServiceItemVersion save(ServiceItem item, int version, String by) {
        if (item.published() && !item.missing().isEmpty()) {
            throw new ItemRefused("公布前请补充：" + String.join("、", item.missing()));
        }
        var next = new ServiceItemVersion(version, by, clock.instant(), item);
        try {
            rows.insert(next);
        } catch (DuplicateKeyException e) {
            // Both editors saw the same state; the database let one of them through.
            throw new OutdatedVersion(item.code(), version);
        }
        return next;
    }
}
