package org.qifu.process.staff;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Brings groups, permissions, task lists and the first administrator into the engine at every start. */
@Component
@Order(StaffSetup.ORDER)
@EnableConfigurationProperties(FirstAdministrator.AdminSettings.class)
class StaffSetup implements ApplicationRunner {

    static final int ORDER = 0;

    private final StaffGroups groups;
    private final StaffFilters filters;
    private final FirstAdministrator administrator;

    StaffSetup(StaffGroups groups, StaffFilters filters, FirstAdministrator administrator) {
        this.groups = groups;
        this.filters = filters;
        this.administrator = administrator;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        groups.ensure();
        filters.ensure();
        administrator.ensure();
    }
}
