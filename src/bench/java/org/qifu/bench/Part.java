package org.qifu.bench;

/** One of the seven measurements. */
interface Part {

    void run(Lab lab, Sizes sizes, Table table) throws Exception;
}
