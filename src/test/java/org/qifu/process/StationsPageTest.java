package org.qifu.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.qifu.Rule;
import org.qifu.organisation.Stations;
import org.springframework.beans.factory.annotation.Autowired;

/** The station finder. */
class StationsPageTest extends HttpTest {

    @Autowired
    private Stations stations;

    @Rule("R-PLT-08")
    @Test
    void findsOpenStationsByTownshipAsPrinted() {
        // given all stations; then each has its printed name, address and a number to tap
        assertThat(anonymous("/stations").getBody())
                .contains("安文街道企业服务站（窗口）", "安文街道双溪路 128 号", "href=\"tel:0579-84661160\"")
                .contains("金磐开发区企业服务中心");

        // when a township is asked for; then its station comes, by address too
        assertThat(anonymous("/stations?q=%E5%B0%9A%E6%B9%96").getBody())
                .contains("尚湖镇企业服务站（窗口）", "找到1个站点")
                .doesNotContain("安文街道企业服务站");
        assertThat(anonymous("/stations?q=%E6%96%B0%E6%B8%A5").getBody()).contains("新城开发建设中心企业服务中心");
        assertThat(anonymous("/stations?q=%3Cb%3E").getBody())
                .contains("没有找到相符的站点")
                .doesNotContain("<b>%");

        // and a closed one is not shown
        stations.close("shanghu");
        try {
            assertThat(anonymous("/stations").getBody()).doesNotContain("尚湖镇企业服务站");
        } finally {
            stations.reopen("shanghu");
        }
    }
}
