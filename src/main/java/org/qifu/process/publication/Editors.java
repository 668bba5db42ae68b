package org.qifu.process.publication;

import org.camunda.bpm.engine.authorization.Groups;
import org.qifu.process.staff.Caller;
import org.qifu.process.task.SentEntry;
import org.springframework.stereotype.Component;

/** Lets those write who may, and binds what they send. */
@Component
class Editors {

    private final Caller caller;
    private final SentEntry entries;

    Editors(Caller caller, SentEntry entries) {
        this.caller = caller;
        this.entries = entries;
    }

    /** The coordination department and administrators pass; 403 for everybody else. */
    void allow() {
        caller.requireIn("coordination", Groups.CAMUNDA_ADMIN);
    }

    /** The entry of an editor; 403 for others, 400 with a Chinese sentence for what is wrong. */
    <E extends Record> E require(String content, Class<E> type) {
        allow();
        return entries.require(content, type);
    }

    /** An id that can stand in an address; 400 for others. */
    static String id(String id) {
        if (!id.matches("[a-z0-9][a-z0-9-]{0,39}")) {
            throw SentEntry.refused("编号由小写字母、数字和连字符组成，最多40个字符");
        }
        return id;
    }

    /** The editor's user id. */
    String user() {
        return caller.user();
    }
}
