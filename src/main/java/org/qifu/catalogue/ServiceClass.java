package org.qifu.catalogue;

/**
 * A class (一级分类) of the directory of services for enterprises. Its open row is a slot for local items (R-CAT-04).
 *
 * @param code two digits
 * @param slotSeq 序号 of the open row
 * @param slotText what the directory prints in it
 */
public record ServiceClass(String code, String name, int slotSeq, String slotText) {}
