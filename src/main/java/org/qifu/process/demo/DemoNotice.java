package org.qifu.process.demo;

import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Says in the log how to look around the demonstration, after the addresses. */
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
              县级督办（节点5、30）、答复堵点、监控       supervisors
              系统管理员                                  admin
            其他站点把 anwen 换成站点代码，如 lengshui、kaifaqu。
            """;

    private static final Logger LOG = LoggerFactory.getLogger(DemoNotice.class);

    private final DemoVisit visit;

    DemoNotice(DemoVisit visit) {
        this.visit = visit;
    }

    @EventListener
    @Order(1)
    void say(ApplicationReadyEvent event) {
        LOG.info(ACCOUNTS);
        String port = event.getApplicationContext().getEnvironment().getProperty("local.server.port");
        if (port != null) {
            LOG.info(visit("http://localhost:" + port));
        }
    }

    /** Cases to open and a key to call with, both new at each start. */
    String visit(String root) {
        String cases = visit.cases().stream()
                .map(open -> "  %s  %s  查询码 %s%n    %s/q/%2$s/%3$s%n"
                        .formatted(open.what(), open.number(), open.code(), root))
                .collect(Collectors.joining());
        return """

                像企业一样查询（查询码每次启动都是新的，以前的仍可使用；也可以直接打开网址）：
                %s
                像其他系统一样调用接口（密钥每次启动更换）：
                  curl -u %s:%s %s/api/v1/cases
                """.formatted(cases, DemoVisit.CLIENT, visit.clientKey(), root);
    }
}
