package org.qifu.archive;

/** The names of those who work on cases; papers name people, documents only carry their ids. */
public interface StaffNames {

    /** Name of the user of an id, the id itself when there is none. */
    String name(String user);
}
