package org.qifu.process.calendar;

import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionOperations;

/** The counting of limits as its address does it, without HTTP. */
public final class LimitsDesk {

    private final CalendarRecount recount;
    private final TransactionOperations transactions;

    public LimitsDesk(ApplicationContext context) {
        this.recount = context.getBean(CalendarRecount.class);
        this.transactions = context.getBean(TransactionOperations.class);
    }

    /** How many cases have another limit now. */
    public int recount() {
        return transactions.execute(transaction -> recount.recount("流程模型更新"));
    }
}
