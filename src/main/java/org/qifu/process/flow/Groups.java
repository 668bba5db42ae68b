package org.qifu.process.flow;

import org.springframework.stereotype.Component;

/** Candidate groups that depend on the case, as the bean {@code groups} of the models. */
@Component("groups")
public class Groups {

    /** 诉求服务 of the station; for 块上 the office too, whose head alone may override (C-27). */
    public String appeals(String station, String list) {
        String board = station + "-appeals";
        return "BLOCK".equals(list) ? board + "," + station + "-office" : board;
    }

    /** Who carries a plan out: the level that made it. */
    public String planOwner(String station, String planLevel) {
        return "COUNTY".equals(planLevel) ? "county-hard-cases" : station + "-appeals";
    }

    /** Who supervises: the station's office the nodes 1 and 3, the county's supervisors the others (R-ORG-04). */
    public String supervisors(String station, String node) {
        return "1".equals(node) || "3".equals(node) ? station + "-office" : "supervisors";
    }
}
