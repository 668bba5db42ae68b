package org.qifu.enterprise;

import java.time.LocalDate;

/** An open matter of an enforcement body against a firm or person. */
public record Flag(Kind kind, String body, LocalDate since) {

    /** How far the body has gone. */
    public enum Kind {
        /** 涉嫌违法需立案. */
        SUSPECTED("涉嫌违法需立案"),
        /** 立案调查. */
        INVESTIGATION("立案调查"),
        /** 线索核查. */
        CLUE("线索核查");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** The words of the documents. */
        public String label() {
            return label;
        }
    }
}
