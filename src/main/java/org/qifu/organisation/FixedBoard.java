package org.qifu.organisation;

import org.springframework.jdbc.core.simple.JdbcClient;

/** The "1+3" boards of every station (R-DSP-17). */
enum FixedBoard {
    OFFICE("office", "企业综合服务办公室"),
    RECEPTION("reception", "综合受理"),
    AGENCY("agency", "代办服务"),
    APPEALS("appeals", "诉求服务");

    final String code;
    final String label;

    FixedBoard(String code, String label) {
        this.code = code;
        this.label = label;
    }

    static void plant(JdbcClient jdbc, String station) {
        for (FixedBoard board : values()) {
            jdbc.sql("insert into station_board (station, code, seq, name, fixed) values (?, ?, ?, ?, true)")
                    .params(station, board.code, board.ordinal(), board.label)
                    .update();
        }
    }
}
