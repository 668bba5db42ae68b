package org.qifu.process.demo;

import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.qifu.organisation.Group;
import org.qifu.organisation.Organisation;
import org.qifu.process.staff.Accounts;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Two people for every candidate group: the group's id is the id of the first, with {@code -2} that of the second. */
@Component
@Profile("demo")
class DemoUsers {

    static final String PASSWORD = "demo";
    static final String SECOND = "-2";

    /** Whose name stands in the documents as the one in charge. */
    static final String OWNER = "陈志强";

    private static final List<String> SURNAMES =
            List.of("张", "李", "陈", "王", "周", "吴", "杨", "厉", "羊", "卢", "郑", "马", "孔", "徐", "胡", "施", "曹", "傅", "黄");
    private static final List<String> GIVEN_NAMES = List.of(
            "伟", "敏", "建军", "丽萍", "志强", "晓燕", "国平", "秀芳", "永明", "雅琴", "海滨", "美娟", "文斌", "春华", "立新", "佳慧", "旭东", "玉兰",
            "启航", "思琪");

    private static final String OPERATORS = "operators";

    private final IdentityService identity;
    private final Organisation organisation;

    DemoUsers(IdentityService identity, Organisation organisation) {
        this.identity = identity;
        this.organisation = organisation;
    }

    void create() {
        int n = 0;
        for (Group group : organisation.groups()) {
            Accounts.create(identity, group.id(), name(n++), PASSWORD, group.id());
            Accounts.create(identity, group.id() + SECOND, name(n++), PASSWORD, group.id());
        }
        // Whoever watches over the system has no part in the organisation.
        Accounts.create(identity, OPERATORS, name(n), PASSWORD, OPERATORS);
    }

    /** The n-th name, from 0; 19 and 20 have no common factor, so that the first 380 differ. */
    static String name(int n) {
        return SURNAMES.get(n % SURNAMES.size()) + GIVEN_NAMES.get(n % GIVEN_NAMES.size());
    }
}
