package org.qifu.portal.web;

import java.util.List;

/** 服务依据 as printed in 000 五 (R-SVC-21), in that order and in those words. */
final class LegalBases {

    static final List<String> ALL = List.of(
            "《中华人民共和国行政处罚法》",
            "《中华人民共和国行政许可法》",
            "《中华人民共和国行政强制法》",
            "《优化营商环境条例》",
            "《浙江省优化营商环境条例》",
            "《国务院关于进一步规范和监督罚款设定与实施的指导意见》",
            "中共中央办公厅、国务院办公厅印发《关于加强行政执法协调监督工作体系建设的意见》",
            "《国务院办公厅关于印发〈提升行政执法质量三年行动计划（2023—2025年）〉的通知》",
            "《浙江省人民政府办公厅关于进一步提升行政执法质效助力打造营商环境最优省的指导意见》");

    private LegalBases() {}
}
