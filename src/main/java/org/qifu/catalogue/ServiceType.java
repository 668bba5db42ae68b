package org.qifu.catalogue;

/**
 * A type of guidance that may be asked for (001 二). It has two names (C-31).
 *
 * @param code for instance {@code RISK_CHECK}
 * @param seq place on the printed form, from 1
 * @param name in full, for instance 风险隐患排查服务
 * @param formLabel as at the box of 附件1, for instance 风险隐患排查
 */
public record ServiceType(String code, int seq, String name, String formLabel, String description) {}
