package org.qifu.process.calendar;

import org.camunda.bpm.engine.authorization.Groups;
import org.qifu.process.staff.Caller;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * For administrators who have moved running cases to another version of their model: the engine moves steps and timers, not
 * the limits that the ledger, the tasks and the variables of a case keep.
 */
@RestController
@RequestMapping("/api/limits")
class LimitsApi {

    private final CalendarRecount recount;
    private final TransactionOperations transactions;
    private final Caller caller;

    LimitsApi(CalendarRecount recount, TransactionOperations transactions, Caller caller) {
        this.recount = recount;
        this.transactions = transactions;
        this.caller = caller;
    }

    /** Counts every open limit anew by the model that its case runs on now; all or nothing. */
    @PostMapping("/recount")
    Recounted recount() {
        caller.requireIn(Groups.CAMUNDA_ADMIN);
        Integer changed = transactions.execute(transaction -> recount.recount("流程模型更新"));
        return new Recounted(changed == null ? 0 : changed);
    }

    /**
     * @param changed how many cases have another limit now
     */
    record Recounted(int changed) {}
}
