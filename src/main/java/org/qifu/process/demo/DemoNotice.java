package org.qifu.process.demo;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Says in the log who may log in to the demonstration, after the addresses. */
@Component
@Profile("demo")
class DemoNotice {

    static final String ACCOUNTS = """

            演示账号（密码均为 demo；每个账号另有一个同组的“账号-2”）：
              登记、受理、首问会商、统一反馈、电话评价    anwen-reception
              当场办理、代办服务                          anwen-agency
              诉求服务、会商、按方案办理（站点）          anwen-appeals
              回访、站点督办（节点1、3）                  anwen-office
              指导服务审核、派单、归档，登记禁止性情形    coordination
              指导服务（市场监管；其他部门同样）、协办    dept-amr
              差评、投诉的核实整改                        complaints
              县级受理、难事办理、县级会商                county-hard-cases
              县级督办（节点5、30）、监控                 supervisors
              系统管理员                                  admin
            其他站点把 anwen 换成站点代码，如 lengshui、kaifaqu。
            """;

    private static final Logger LOG = LoggerFactory.getLogger(DemoNotice.class);

    @EventListener(ApplicationReadyEvent.class)
    @Order(1)
    void say() {
        LOG.info(ACCOUNTS);
    }
}
