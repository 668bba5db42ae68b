package org.qifu.process.action;

/**
 * To whom or where an action may lead.
 *
 * @param id to be sent back as it is; a person and a group may have one name
 */
record Target(String id, String name, Kind kind) {

    enum Kind {
        PERSON,
        UNIT,
        STEP
    }

    static Target of(Kind kind, String code, String name) {
        return new Target(kind + ":" + code, name, kind);
    }

    /** Id of the person, unit or step itself. */
    String code() {
        return id.substring(id.indexOf(':') + 1);
    }
}
