package org.qifu.archive;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qifu.Databases;
import org.qifu.Rule;

/** 服务满意度评价表 as it is printed in 001 附件3: the rows, their order, their words. */
class EvaluationPaperTest {

    private PaperDesk desk;

    @BeforeEach
    void open() {
        desk = new PaperDesk(Databases.h2());
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    @Rule({"R-FRM-21", "R-FRM-22", "R-FRM-23", "R-FRM-24", "R-FRM-25", "R-FRM-26", "R-FRM-27", "R-FRM-28"})
    void hasTheRowsOfThePrint() {
        // given a rating at the window with another level in each question
        desk.write("evaluation", CaseJson.evaluation(CaseJson.EVALUATION));

        // then the paper is the printed form, one box ticked a question, and nothing that the form does not ask
        assertThat(desk.print(PaperKind.EVALUATION).lines())
                .containsExactly(
                        "服务满意度评价表",
                        "编号：" + desk.number + "P",
                        "服务响应/是否及时 | ☑非常及时 □及时 □一般 □不及时",
                        "服务态度/是否良好 | □非常好 ☑好 □一般 □较差",
                        "服务内容/是否实用 | □非常实用 □实用 ☑一般 □不实用",
                        "服务结果/是否满意 | □非常满意 □满意 □一般 ☑不满意",
                        "意见建议 | 希望多来指导",
                        "服务对象/（签字） |",
                        "评价日期 | 2026年3月21日");
    }

    @Test
    @Rule({"R-FBK-03", "R-FRM-27"})
    void aRatingByTelephoneIsMarked() {
        // given a rating that the coordinators' clerk took down on the telephone
        desk.setClock("2026-03-21T09:05");
        desk.write("evaluation", CaseJson.evaluation(CaseJson.EVALUATION.with("source", "PHONE")));

        // then the mark, the caller and the time stand in place of the signature
        assertThat(desk.print(PaperKind.EVALUATION).lines()).contains("服务对象/（签字） | 电话回访/（回访人：陈静；回访时间：2026年3月21日9时05分）");
    }

    @Test
    @Rule("R-FRM-27")
    void aRatingByTheFirmItselfBearsItsName() {
        // given a rating that the firm gave itself
        desk.write("application", CaseJson.application(CaseJson.APPLICATION));
        desk.write("evaluation", CaseJson.evaluation(CaseJson.EVALUATION.with("source", "PORTAL")));

        // then its name stands for the signature, and no telephone call is claimed
        assertThat(desk.print(PaperKind.EVALUATION).lines()).contains("服务对象/（签字） | 磐安青山菌业有限公司");
    }
}
