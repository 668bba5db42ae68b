package org.qifu.notice;

/** A value that is made when a notice is sent and is stored in no notice: its place stays a placeholder there. */
public interface LateValue {

    /** Name of the placeholder, for instance 查询码. */
    String placeholder();

    /**
     * A new value for the case.
     *
     * @param attempt 1 for the first attempt of a notice. A later one must not spoil the value of an earlier one: that may
     *     have arrived although nobody confirmed it
     */
    String make(String caseNumber, int attempt);
}
