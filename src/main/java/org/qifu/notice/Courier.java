package org.qifu.notice;

import java.util.Set;

/** Carries letters by some channels to where they leave this system. */
interface Courier {

    /** The channels that are configured, none when the courier is not. */
    Set<Channel> channels();

    /** Hands the letter over; returns when the other side has taken it. */
    void deliver(Letter letter) throws Undelivered;
}
