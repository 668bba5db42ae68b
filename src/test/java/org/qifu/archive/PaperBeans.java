package org.qifu.archive;

import org.qifu.casefile.CaseBase;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;

/** What the papers need of the application, and no more. No configuration, lest the application's tests scan it. */
@ComponentScan(
        basePackages = {"org.qifu.archive", "org.qifu.catalogue", "org.qifu.organisation"},
        lazyInit = true)
@Import(CaseBase.Wiring.class)
class PaperBeans {}
