package org.qifu.operation;

/** Figures that cost a question to the database and are therefore read now and then, not whenever somebody asks. */
public interface Reading {

    /** Reads them anew. */
    void read();
}
