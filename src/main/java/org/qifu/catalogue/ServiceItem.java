package org.qifu.catalogue;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An item (二级分类) of the directory (涉企服务事项清单, R-CAT-02).
 *
 * @param code four digits, the first two those of the class (R-CAT-03)
 * @param seq 序号
 * @param departments 责任部门 as text; null where the print has none (C-50)
 * @param lead the local lead department, where the directory leaves it to the place
 * @param scope 服务范围, of local items
 * @param handling 办理方式, of local items
 */
public record ServiceItem(
        String code,
        String seq,
        String name,
        @Nullable String description,
        Origin origin,
        @Nullable String departments,
        @Nullable String lead,
        @Nullable String scope,
        @Nullable String handling,
        boolean published) {

    /** What the directory prints where the place decides. */
    static final String LEFT_TO_THE_PLACE = "根据本地情况确定牵头部门";

    /** Who put the item on the list. */
    public enum Origin {
        /** 省级指导目录. */
        PROVINCIAL,
        /** 本地补充. */
        LOCAL
    }

    /** Code of the class. */
    public String classCode() {
        return code.substring(0, 2);
    }

    /** Whether the county added it. */
    public boolean local() {
        return origin == Origin.LOCAL;
    }

    /** Whether the directory names no department, so that the county has to (R-CAT-12, C-50). */
    public boolean leftToThePlace() {
        return !local() && (departments == null || departments.equals(LEFT_TO_THE_PLACE));
    }

    /** 责任部门 as shown: the local lead department stands for what the directory leaves open. */
    public @Nullable String body() {
        return leftToThePlace() ? lead : departments;
    }

    /** What is missing before it may be published: 四统一 for local items (R-CAT-05); empty when nothing. */
    List<String> missing() {
        var missing = new ArrayList<String>();
        if (body() == null) {
            missing.add(local() ? "责任部门" : "本地牵头部门");
        }
        if (local() && scope == null) {
            missing.add("服务范围");
        }
        if (local() && handling == null) {
            missing.add("办理方式");
        }
        return missing;
    }

    /** The same item after the administrator's edit. */
    ServiceItem edited(LocalItem edit) {
        return new ServiceItem(
                code,
                seq,
                edit.name(),
                edit.description(),
                origin,
                edit.departments(),
                null,
                edit.scope(),
                edit.handling(),
                edit.published());
    }

    ServiceItem led(@Nullable String department) {
        return new ServiceItem(
                code, seq, name, description, origin, departments, department, scope, handling, department != null);
    }

    ServiceItem withdrawn() {
        return new ServiceItem(code, seq, name, description, origin, departments, lead, scope, handling, false);
    }
}
