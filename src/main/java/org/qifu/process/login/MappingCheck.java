package org.qifu.process.login;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Tells the operator of groups in the mapping that there are not: a slip would else show as people who cannot log in. */
@Component
@Order(MappingCheck.AFTER_GROUPS)
class MappingCheck implements ApplicationRunner {

    static final int AFTER_GROUPS = 10;

    private static final Logger LOG = LoggerFactory.getLogger(MappingCheck.class);

    private final MappedGroups groups;

    MappingCheck(MappedGroups groups) {
        this.groups = groups;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        List<String> unknown = groups.unknown();
        if (!unknown.isEmpty()) {
            LOG.warn("qifu.staff.login.groups names groups that do not exist（统一身份映射中没有这些组）: {}", unknown);
        }
    }
}
