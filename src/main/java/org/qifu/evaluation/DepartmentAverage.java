package org.qifu.evaluation;

/**
 * How firms rated a unit in a period, as averages of the levels 1 (best) to 4 (lowest): the three things the documents
 * ask for out of the four questions of 附件3 (R-FBK-02).
 *
 * @param unit code of the department or board
 * @param ratings how many ratings
 * @param efficiency 效率: 服务响应
 * @param attitude 态度: 服务态度
 * @param effect 效果: 服务内容 and 服务结果
 */
public record DepartmentAverage(String unit, int ratings, double efficiency, double attitude, double effect) {}
