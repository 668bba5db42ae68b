package org.qifu.report;

import org.qifu.archive.ReportForm;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ReportSettings.class)
class ReportConfiguration {

    @Bean
    ReportForm sentimentForm() {
        return SentimentPaper.form();
    }

    @Bean
    ReportForm periodForm() {
        return PeriodPaper.form();
    }
}
