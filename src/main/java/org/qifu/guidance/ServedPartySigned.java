package org.qifu.guidance;

import java.util.List;
import org.qifu.casefile.DocumentRule;
import org.qifu.casefile.Findings;
import org.qifu.casefile.Problem;
import org.qifu.casefile.Submission;
import org.springframework.stereotype.Component;

/** The served party signs, or it is said why not (R-FRM-18); who is handed the opinion on the spot is there to sign. */
@Component
class ServedPartySigned implements DocumentRule<Opinion> {

    @Override
    public Class<Opinion> document() {
        return Opinion.class;
    }

    @Override
    public List<Problem> check(Opinion opinion, Submission submission) {
        boolean onSite = opinion.delivery() == Opinion.Delivery.ON_SITE;
        boolean nobody = opinion.servedParty() == null;
        return new Findings()
                .refuse(onSite && nobody, "servedParty", "当场送达的，请填写签字的服务对象")
                .refuse(!onSite && nobody && opinion.absence() == null, "absence", "服务对象没有签字的，请填写原因")
                .list();
    }
}
