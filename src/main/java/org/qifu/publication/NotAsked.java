package org.qifu.publication;

/** There is no such draft in public, or its period has not begun or is over. */
public class NotAsked extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotAsked() {}
}
