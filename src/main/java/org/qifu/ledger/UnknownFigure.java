package org.qifu.ledger;

/** A figure, group or panel was asked for that does not exist; the message is for the reader. */
public class UnknownFigure extends RuntimeException {

    UnknownFigure(String message) {
        super(message);
    }
}
