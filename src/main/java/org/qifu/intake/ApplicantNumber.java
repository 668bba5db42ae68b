package org.qifu.intake;

import java.util.List;
import org.qifu.casefile.CreditCode;
import org.qifu.casefile.DocumentRule;
import org.qifu.casefile.Findings;
import org.qifu.casefile.IdNumber;
import org.qifu.casefile.Problem;
import org.qifu.casefile.Submission;
import org.springframework.stereotype.Component;

/** A firm gives its credit code, a person an ID number, with the right check digits (R-FRM-04). */
@Component
class ApplicantNumber implements DocumentRule<Application> {

    @Override
    public Class<Application> document() {
        return Application.class;
    }

    @Override
    public List<Problem> check(Application application, Submission submission) {
        boolean right = switch (application.applicantKind()) {
            case ENTERPRISE -> CreditCode.valid(application.creditCode());
            case PERSON -> IdNumber.valid(application.creditCode());
            // An individual business may be known by its operator's ID number only.
            case SELF_EMPLOYED ->
                CreditCode.valid(application.creditCode()) || IdNumber.valid(application.creditCode());
        };
        return new Findings()
                .refuse(!right, "creditCode", message(application.applicantKind()))
                .list();
    }

    private static String message(Application.ApplicantKind kind) {
        return switch (kind) {
            case ENTERPRISE -> "请核对18位统一社会信用代码，校验位不符";
            case PERSON -> "请核对18位身份证号，出生日期或校验位不符";
            case SELF_EMPLOYED -> "请核对18位统一社会信用代码或经营者身份证号，校验位不符";
        };
    }
}
