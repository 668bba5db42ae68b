package org.qifu.enterprise;

import java.time.LocalDate;

/** An entry of 严重违法失信名单 that is in force. */
public record Listing(String name, LocalDate since) {}
