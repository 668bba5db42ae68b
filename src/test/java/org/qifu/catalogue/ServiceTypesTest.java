package org.qifu.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.qifu.Rule;

class ServiceTypesTest {

    private final ServiceTypes types = new ServiceTypes();

    @Rule("R-SVC-25")
    @Test
    void areTheTenOfTheDocumentInTheirOrder() {
        // given the types as delivered; then there are ten under both their names, each described
        assertThat(types.all())
                .extracting(ServiceType::name)
                .containsExactly(
                        "政策法规解读服务",
                        "行政许可咨询服务",
                        "合规经营指导服务",
                        "风险隐患排查服务",
                        "问题整改帮扶服务",
                        "法律问题咨询服务",
                        "法治体检指导服务",
                        "矛盾纠纷调解服务",
                        "普法宣传培训服务",
                        "其他需求指导服务");
        assertThat(types.all()).extracting(ServiceType::seq).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
        assertThat(types.all())
                .allSatisfy(type -> assertThat(type.description()).endsWith("。"));
    }

    @Rule({"R-SVC-25", "R-FRM-07"})
    @Test
    void haveTheShortNameOfThePrintedForm() {
        // given the types; then they carry the labels of the boxes of 附件1, and are found by code
        assertThat(types.all())
                .extracting(ServiceType::formLabel)
                .containsExactly(
                        "政策法规解读", "行政许可咨询", "合规经营指导", "风险隐患排查", "问题整改帮扶", "法律问题咨询", "法治体检", "纠纷化解", "普法宣传", "其他");
        assertThat(types.find("MEDIATION")).map(ServiceType::formLabel).contains("纠纷化解");
        assertThat(types.find("MASSAGE")).isEmpty();
    }
}
